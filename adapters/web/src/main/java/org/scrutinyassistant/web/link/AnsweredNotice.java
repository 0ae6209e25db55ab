package org.scrutinyassistant.web.link;

import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.subject.SubjectKind;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/**
 * A notice as the page that answers it shows it.
 *
 * @param reportable whether a new date and progress may be given
 * @param over why no answer is awaited any more; empty while one is
 */
record AnsweredNotice(String title, String why, String working, String due, boolean reportable, String over) {

    static AnsweredNotice of(Notice notice) {
        NewNotice raised = notice.raised();
        return new AnsweredNotice(
                raised.title(),
                raised.why(),
                raised.working(),
                UkTime.day(raised.due()),
                raised.key().subject().kind() == SubjectKind.RECOMMENDATION,
                over(notice.state()));
    }

    private static String over(NoticeState state) {
        return switch (state) {
            case ACKNOWLEDGED -> "This has been answered.";
            case OVERTAKEN, CANCELLED -> "This is no longer needed.";
            case HELD, WAITING, SENDING, SENT, FAILED -> "";
        };
    }

    /** Returns whether there is something to send: an answer while one is awaited, else only what may be added. */
    public boolean answerable() {
        return reportable || over.isEmpty();
    }
}
