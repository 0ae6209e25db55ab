package org.scrutinyassistant.bot.answer.notice;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.notice.NewNotice;

/** One notice that would go out: its time, whom it tells and what of. */
final class ForeseenLine {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private ForeseenLine() {}

    /** Returns it without its day if that goes without saying. */
    static String of(NewNotice notice, boolean oneDay) {
        ZonedDateTime moment = notice.sendAfter().atZone(UkTime.ZONE);
        String when = TIME.format(moment) + (oneDay ? "" : " on " + UkTime.day(moment.toLocalDate()));
        return "- %s, to %s: %s".formatted(when, notice.recipient().name(), notice.title());
    }
}
