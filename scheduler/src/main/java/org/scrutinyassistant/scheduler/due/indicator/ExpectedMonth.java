package org.scrutinyassistant.scheduler.due.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A month whose figures should have come by a day. */
record ExpectedMonth(YearMonth month, LocalDate by) {

    /** Returns the month that is missed from a day on, the day after its figures were expected; most days have none. */
    static Optional<ExpectedMonth> missedOn(LocalDate day, MissingSettings settings) {
        LocalDate by = day.minusDays(1);
        LocalDate end = by.minusDays(settings.withinDays());
        YearMonth month = YearMonth.from(end);
        return end.equals(month.atEndOfMonth()) ? Optional.of(new ExpectedMonth(month, by)) : Optional.empty();
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
