package org.scrutinyassistant.bot.notice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.Weight;

/** Until when a notice is offered to be put off: what the law sets not beyond the day that it is about. */
enum SnoozeMoments {
    HOUR,
    TOMORROW,
    NEXT_WORKING_DAY;

    /** Returns their words, as they are pressed. */
    static Stream<String> of(Notice notice) {
        LocalDate sent = LocalDate.ofInstant(notice.sendAfter(), UkTime.ZONE);
        boolean limited = notice.raised().weight() == Weight.STATUTORY;
        return Stream.of(values())
                .filter(moment ->
                        !limited || !moment.after(sent).isAfter(notice.raised().due()))
                .map(SnoozeMoments::word);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private LocalDate after(LocalDate day) {
        return switch (this) {
            case HOUR -> day;
            case TOMORROW -> day.plusDays(1);
            case NEXT_WORKING_DAY -> weekday(day.plusDays(1));
        };
    }

    private static LocalDate weekday(LocalDate day) {
        LocalDate next = day;
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return next;
    }
}
