package org.scrutinyassistant.web.notices;

import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.quiet.UkMoment;
import org.scrutinyassistant.web.console.NoticeWords;
import org.scrutinyassistant.web.console.Tag;

/**
 * One notice as it is listed.
 *
 * @param to who is told, and by which channel
 * @param when it was, or will be, sent
 * @param happened what became of it, in words
 * @param resendable whether it can be sent again
 */
record ShownNotice(
        long id,
        String title,
        String kind,
        Tag state,
        long person,
        String to,
        String when,
        String why,
        String happened,
        boolean resendable) {

    static ShownNotice of(Notice notice) {
        NewNotice raised = notice.raised();
        return new ShownNotice(
                notice.id(),
                raised.title(),
                NoticeWords.kind(raised.key().kind()),
                NoticeWords.state(notice.state()),
                raised.recipient().id(),
                to(notice),
                when(notice),
                raised.why(),
                happened(notice),
                notice.canBeResent());
    }

    private static String to(Notice notice) {
        String who = notice.raised().recipient().name();
        return notice.channel() == null
                ? who + ", who has no channel"
                : who + ", by " + NoticeWords.channel(notice.channel());
    }

    private static String when(Notice notice) {
        if (notice.sentAt() != null) {
            return "Sent on " + UkMoment.plain(notice.sentAt());
        }
        return switch (notice.state()) {
            case HELD, WAITING, SENDING -> "Not before " + UkMoment.plain(notice.sendAfter());
            default -> "Not sent";
        };
    }

    private static String happened(Notice notice) {
        String tries = notice.attempts() > 1 ? "Tried " + notice.attempts() + " times. " : "";
        return tries + sentence(notice.reason());
    }

    static String sentence(String reason) {
        return reason.isEmpty() ? "" : Character.toUpperCase(reason.charAt(0)) + reason.substring(1);
    }
}
