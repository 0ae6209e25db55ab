package org.scrutinyassistant.scheduler.due.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A month whose figures should have come by a day.
 *
 * @param meeting whether that is the day of a meeting, whose papers should have brought them
 */
record ExpectedMonth(YearMonth month, LocalDate by, boolean meeting) {

    /**
     * Returns the months that are missed from a day on, which is the day after the first meeting held when their figures
     * could be expected or, if no meeting is known that is still to come, after the day on which they could; most days have none.
     */
    static Stream<ExpectedMonth> missedOn(LocalDate day, NavigableSet<LocalDate> meetings, MissingSettings settings) {
        LocalDate by = day.minusDays(1);
        LocalDate next = meetings.ceiling(by);
        if (by.equals(next)) {
            LocalDate before = Objects.requireNonNullElse(meetings.lower(by), by.minusMonths(1));
            return between(before, by, settings).map(month -> new ExpectedMonth(month, by, true));
        }
        return next == null
                ? between(by.minusDays(1), by, settings).map(month -> new ExpectedMonth(month, by, false))
                : Stream.empty();
    }

    /** Returns the months whose figures could first be expected after one day and by another. */
    private static Stream<YearMonth> between(LocalDate after, LocalDate by, MissingSettings settings) {
        LocalDate first = after.plusDays(1).minusDays(settings.withinDays());
        LocalDate last = by.minusDays(settings.withinDays());
        return Stream.iterate(YearMonth.from(first), month -> month.plusMonths(1))
                .takeWhile(month -> !month.atEndOfMonth().isAfter(last));
    }

    /** Returns the months that decide whether it was to be expected, earliest first, and itself. */
    List<YearMonth> window(MissingSettings settings) {
        int before = settings.inARow() - 1 + settings.regularMonths();
        return IntStream.rangeClosed(0, before)
                .mapToObj(back -> month.minusMonths(before - back))
                .toList();
    }

    /**
     * Returns whether it is missing where some months have come: most of those before, one of them lately. A month that
     * never came does not excuse the next ones; quarters and years are not most months, and a series that ended is let go.
     */
    boolean missing(Set<YearMonth> come, MissingSettings settings) {
        List<YearMonth> before = window(settings).stream()
                .filter(earlier -> earlier.isBefore(month) && come.contains(earlier))
                .toList();
        YearMonth lately = month.minusMonths(settings.inARow());
        return !come.contains(month)
                && before.size() >= settings.regularMonths()
                && before.stream().anyMatch(earlier -> !earlier.isBefore(lately));
    }
}
