package org.scrutinyassistant.scheduler.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;

/** Says, for the moment at which they would be sent, which notices of a kind events have overtaken. */
public interface StillTrue {

    boolean judges(NoticeKind kind);

    /** Returns a one-sentence reason for the key of each notice that must not be sent at {@code moment}, as the register stands. */
    Map<NoticeKey, String> overtaken(Collection<NewNotice> notices, Instant moment);
}
