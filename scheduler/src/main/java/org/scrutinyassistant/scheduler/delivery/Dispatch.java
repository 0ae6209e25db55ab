package org.scrutinyassistant.scheduler.delivery;

import java.util.List;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.scheduler.notice.Notice;

/**
 * What is handed to a channel.
 *
 * @param id the same whenever the same thing is sent again, so that a receiver can tell; letters, digits and hyphens
 * @param notices one, or those of a digest
 */
public record Dispatch(String id, List<Notice> notices, Addressee to, Worded words) {

    public Dispatch {
        notices = List.copyOf(notices);
    }
}
