package org.scrutinyassistant.scheduler.due.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which month is missed on which day: figures are expected within 45 days, after three regular months, two in a row. */
class ExpectedMonthTest {

    private static final NavigableSet<LocalDate> NONE = Collections.emptyNavigableSet();
    private static final MissingSettings SETTINGS = new MissingSettings(45, 3, 2, LocalTime.of(8, 0));

    @ParameterizedTest(name = "on {0}: {1}, expected by {2}")
    @CsvSource({
        "2027-03-18, 2027-01, 2027-03-17",
        "2028-03-17, 2028-01, 2028-03-16",
        "2027-04-15, 2027-02, 2027-04-14",
        "2028-04-15, 2028-02, 2028-04-14",
        "2027-05-16, 2027-03, 2027-05-15",
        "2027-06-15, 2027-04, 2027-06-14",
        "2027-02-15, 2026-12, 2027-02-14"
    })
    void eachMonthHasItsDay(LocalDate day, YearMonth month, LocalDate by) {
        assertThat(ExpectedMonth.missedOn(day, NONE, SETTINGS)).containsExactly(new ExpectedMonth(month, by, false));
    }

    @Test
    void aYearMissesEachMonthOnce() {
        LocalDate first = LocalDate.of(2028, 1, 1);

        assertThat(first.datesUntil(first.plusYears(1))
                        .flatMap(day -> ExpectedMonth.missedOn(day, NONE, SETTINGS))
                        .map(ExpectedMonth::month)
                        .map(YearMonth::toString))
                .hasSize(12)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "meetings on {0}: on {1} is missed {2}")
    @CsvSource({
        "2018-01-25 2018-03-01, 2018-01-15, ''",
        "2018-01-25 2018-03-01, 2018-01-26, 2017-11",
        "2017-11-16 2018-01-25 2018-03-01, 2018-01-26, 2017-10 2017-11",
        "2018-01-25 2018-03-01, 2018-02-15, ''",
        "2018-01-25 2018-03-01, 2018-03-02, 2017-12",
        "2018-01-25 2018-03-01, 2018-03-18, 2018-01",
        "2018-01-25 2018-03-01, 2018-04-15, 2018-02",
        "2018-03-01 2018-06-14, 2018-04-15, ''",
        "2018-03-01 2018-06-14, 2018-06-15, 2018-01 2018-02 2018-03 2018-04"
    })
    void aMonthIsMissedWhenTheMeetingThatShouldHaveItIsOver(String meetings, LocalDate day, String months) {
        NavigableSet<LocalDate> held =
                Arrays.stream(meetings.split(" ")).map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new));

        assertThat(ExpectedMonth.missedOn(day, held, SETTINGS)
                        .map(ExpectedMonth::month)
                        .map(YearMonth::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(months);
    }

    @ParameterizedTest(name = "of {0} June is missing: {1}")
    @CsvSource({
        "03 04 05, true",
        "03 04 05 06, false",
        "02 03 04, true",
        "01 02 03, false",
        "04 05, false",
        "02 04 05, true",
        "02 03 05, true",
        "03 05, false",
        "03 04 05 07, true"
    })
    void itIsMissingAfterRegularMonthsButNotForEver(String come, boolean missing) {
        ExpectedMonth june = new ExpectedMonth(YearMonth.of(2027, 6), LocalDate.of(2027, 8, 14), false);
        Set<YearMonth> months = Arrays.stream(come.split(" "))
                .map(month -> YearMonth.parse("2027-" + month))
                .collect(Collectors.toSet());

        assertThat(june.missing(months, SETTINGS)).isEqualTo(missing);
    }

    @ParameterizedTest(name = "after {0} of 2027 are missed: {1}")
    @CsvSource({
        "01 02 03 04 05 06, 07 08 09",
        "01 02 03 04 05 06 08, 07 09 10",
        "01 02 03 04 05 06 07 08 09 10 11 12, ''",
        "01 02 03 04 05, ''",
        "01 03 05 07 09 11, ''",
        "03 06 09 12, ''",
        "12, ''",
        "01 02 03 04 05 06 07 08 09 11 12, 10",
        "04 05 06 07 08 09, 10 11 12"
    })
    void theUsualSettingsMissMonthsButNeitherQuartersNorYears(String come, String missed) {
        MissingSettings usual = new MissingSettings(45, 6, 3, LocalTime.of(8, 0));
        Set<YearMonth> months = Arrays.stream(come.split(" "))
                .map(month -> YearMonth.parse("2027-" + month))
                .collect(Collectors.toSet());

        assertThat(IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> new ExpectedMonth(YearMonth.of(2027, month), LocalDate.EPOCH, false))
                        .filter(expected -> expected.missing(known(months, expected), usual))
                        .map(expected -> "%02d".formatted(expected.month().getMonthValue()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(missed);
    }

    private static Set<YearMonth> known(Set<YearMonth> months, ExpectedMonth expected) {
        return months.stream().filter(month -> !month.isAfter(expected.month())).collect(Collectors.toSet());
    }

    @Test
    void whatDecidesIsRead() {
        assertThat(new ExpectedMonth(YearMonth.of(2027, 6), LocalDate.of(2027, 8, 14), false).window(SETTINGS))
                .extracting(YearMonth::toString)
                .containsExactly("2027-02", "2027-03", "2027-04", "2027-05", "2027-06");
    }
}
