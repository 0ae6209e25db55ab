package org.scrutinyassistant.scheduler.due;

import java.util.List;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.notice.NewNotice;

/**
 * What was raised about a subject holds no longer.
 *
 * @param reason why what is still to be sent about it must not be sent, in one sentence
 * @param instead what those are told who were told already
 */
public record Correction(Subject subject, String reason, List<NewNotice> instead) {

    public Correction {
        instead = List.copyOf(instead);
    }
}
