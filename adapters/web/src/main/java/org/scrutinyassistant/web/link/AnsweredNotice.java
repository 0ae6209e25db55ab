package org.scrutinyassistant.web.link;

import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.subject.SubjectKind;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;

/**
 * A notice as the page that answers it shows it.
 *
 * @param reportable whether a new date and progress may be given
 */
record AnsweredNotice(String title, String why, String working, String due, boolean reportable) {

    static AnsweredNotice of(Notice notice) {
        NewNotice raised = notice.raised();
        return new AnsweredNotice(
                raised.title(),
                raised.why(),
                raised.working(),
                UkTime.day(raised.due()),
                raised.key().subject().kind() == SubjectKind.RECOMMENDATION);
    }
}
