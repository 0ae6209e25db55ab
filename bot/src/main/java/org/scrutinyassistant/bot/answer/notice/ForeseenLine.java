package org.scrutinyassistant.bot.answer.notice;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.notice.NewNotice;

/** One notice that would go out: its time, its kind, whom it tells and why. */
final class ForeseenLine {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private ForeseenLine() {}

    static String of(NewNotice notice) {
        return "- %s, %s to %s: %s"
                .formatted(
                        TIME.format(notice.sendAfter().atZone(UkTime.ZONE)),
                        notice.key().kind().word().replace('-', ' '),
                        notice.recipient().name(),
                        notice.why());
    }
}
