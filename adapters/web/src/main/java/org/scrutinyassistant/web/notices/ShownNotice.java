package org.scrutinyassistant.web.notices;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/**
 * One notice as it is shown.
 *
 * @param colour of the tag with its state
 * @param when it was, or will be, sent
 * @param happened what became of it, in words
 */
record ShownNotice(
        long id,
        String title,
        String kind,
        String state,
        String colour,
        String to,
        String due,
        String when,
        String why,
        String working,
        String happened,
        @Nullable String told,
        boolean failed) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final Map<NoticeState, String> COLOURS = Map.of(
            NoticeState.SENT, "green",
            NoticeState.ACKNOWLEDGED, "turquoise",
            NoticeState.FAILED, "red",
            NoticeState.HELD, "yellow",
            NoticeState.SENDING, "light-blue",
            NoticeState.OVERTAKEN, "grey",
            NoticeState.CANCELLED, "grey");

    static ShownNotice of(Notice notice) {
        NewNotice raised = notice.raised();
        return new ShownNotice(
                notice.id(),
                raised.title(),
                raised.key().kind().word().replace('-', ' '),
                notice.state().word(),
                COLOURS.getOrDefault(notice.state(), "blue"),
                to(notice),
                UkTime.day(raised.due()),
                when(notice),
                raised.why(),
                raised.working(),
                happened(notice),
                notice.told(),
                notice.state() == NoticeState.FAILED);
    }

    private static String to(Notice notice) {
        String who = notice.raised().recipient().name();
        return notice.channel() == null
                ? who + ", who has no channel"
                : who + ", by " + notice.channel().word();
    }

    private static String when(Notice notice) {
        if (notice.sentAt() != null) {
            return "Sent on " + moment(notice.sentAt());
        }
        return switch (notice.state()) {
            case HELD, WAITING, SENDING -> "Not before " + moment(notice.sendAfter());
            default -> "Not sent";
        };
    }

    private static String happened(Notice notice) {
        String tries = notice.attempts() > 1 ? "Tried " + notice.attempts() + " times. " : "";
        return tries + sentence(notice.reason());
    }

    private static String sentence(String reason) {
        return reason.isEmpty() ? "" : Character.toUpperCase(reason.charAt(0)) + reason.substring(1);
    }

    private static String moment(Instant moment) {
        ZonedDateTime there = moment.atZone(UkTime.ZONE);
        return UkTime.day(there.toLocalDate()) + " at " + TIME.format(there);
    }
}
