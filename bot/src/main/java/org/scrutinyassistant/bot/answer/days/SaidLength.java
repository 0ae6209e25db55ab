package org.scrutinyassistant.bot.answer.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import org.scrutinyassistant.bot.understanding.period.Numbers;

/** How long something lasts: "two weeks", "a month", "10 working days". */
record SaidLength(int count, String unit) {

    /** It as two groups of a regular expression. */
    static final String PATTERN =
            "(an?|\\d{1,2}|" + Numbers.ALTERNATIVES + ")\\s+(working day|day|week|fortnight|month)s?";

    static SaidLength of(MatchResult found) {
        return new SaidLength(Numbers.of(found.group(1)), found.group(2).toLowerCase(Locale.UK));
    }

    /** Returns the first day after it if it begins on a day; {@code free} are the days off within the week. */
    LocalDate after(LocalDate from, Predicate<LocalDate> free) {
        return switch (unit) {
            case "month" -> from.plusMonths(count);
            case "fortnight" -> from.plusWeeks(2L * count);
            case "week" -> from.plusWeeks(count);
            case "working day" -> worked(from, free);
            default -> from.plusDays(count);
        };
    }

    private LocalDate worked(LocalDate from, Predicate<LocalDate> free) {
        LocalDate next = from;
        int left = count;
        while (left > 0) {
            left -= weekend(next) || free.test(next) ? 0 : 1;
            next = next.plusDays(1);
        }
        return next;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
