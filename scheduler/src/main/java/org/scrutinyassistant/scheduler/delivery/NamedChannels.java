package org.scrutinyassistant.scheduler.delivery;

import java.util.List;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.scheduler.notice.Notice;

/** Says by which channels alone a notice may go. */
@FunctionalInterface
public interface NamedChannels {

    /** Returns the channels that were named for it; none if it may go by any that its recipient has. */
    List<ChannelName> of(Notice notice);
}
