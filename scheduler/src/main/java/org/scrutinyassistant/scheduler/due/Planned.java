package org.scrutinyassistant.scheduler.due;

import java.time.Instant;
import java.util.stream.Stream;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.scheduler.notice.NewNotice;

/** What somebody has set a time for, beside all that falls due by itself. */
public interface Planned {

    /** Returns what would be raised before {@code end}, for the people as they are now. */
    Stream<NewNotice> before(Instant end, Roster roster);
}
