package org.scrutinyassistant.bot.understanding.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The day nearest to today that an unfinished date can mean; of two as near, the one to come. */
final class Nearest {

    private Nearest() {}

    static LocalDate yearly(Month month, int day, LocalDate today) {
        return to(
                today,
                IntStream.rangeClosed(-1, 1)
                        .mapToObj(years -> YearMonth.of(today.getYear() + years, month))
                        .filter(candidate -> candidate.isValidDay(day))
                        .map(candidate -> candidate.atDay(day)));
    }

    static LocalDate monthly(int day, LocalDate today) {
        return to(
                today,
                IntStream.rangeClosed(-2, 2)
                        .mapToObj(months -> YearMonth.from(today).plusMonths(months))
                        .filter(candidate -> candidate.isValidDay(day))
                        .map(candidate -> candidate.atDay(day)));
    }

    private static LocalDate to(LocalDate today, Stream<LocalDate> days) {
        return days.min(Comparator.<LocalDate>comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(today, day)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow(() -> new DateTimeException("There is no such day"));
    }
}
