package org.scrutinyassistant.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeetingCalendarTest {

    @Test
    void theLastMeetingIsBehindAndTheNextAheadOnEveryDay() {
        assertThat(DemoDays.twelveYears()).allSatisfy(today -> {
            MeetingCalendar calendar = on(today);

            assertThat(calendar.date(-1)).isBetween(today.minusDays(45), today.minusDays(1));
            assertThat(calendar.date(0)).isBetween(today.plusDays(5), today.plusDays(27));
        });
    }

    @Test
    void outsideTheWeeksRoundChristmasTheNextMeetingIsNineToFifteenDaysAhead() {
        assertThat(DemoDays.twelveYears().filter(today -> today.getMonthValue() < 12))
                .allSatisfy(today -> assertThat(on(today).date(0)).isBetween(today.plusDays(9), today.plusDays(15)));
    }

    @Test
    void thePackIsOutMoreThanFiveWorkingDaysAheadAndOnAWorkingDay() {
        assertThat(DemoDays.twelveYears()).allSatisfy(today -> {
            MeetingCalendar calendar = on(today);

            assertThat(calendar.published(0)).isBeforeOrEqualTo(today);
            assertThat(calendar.published(0).getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY);
            assertThat(YearEnd.contains(calendar.published(0))).isFalse();
            assertThat(calendar.published(-1))
                    .isBeforeOrEqualTo(calendar.date(-1).minusDays(15));
        });
    }

    @Test
    void meetingsAreAllOnTheirWeekdayAndNeverAtTheYearsEnd() {
        assertThat(DemoDays.days())
                .allSatisfy(today -> assertThat(IntStream.rangeClosed(-24, 24).mapToObj(on(today)::date))
                        .isSorted()
                        .doesNotHaveDuplicates()
                        .allSatisfy(day -> assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY))
                        .noneMatch(YearEnd::contains));
    }

    @Test
    void eachPackHoldsOneMoreMonthThanTheOneBeforeAndOnlyClosedMonths() {
        assertThat(DemoDays.twelveYears()).allSatisfy(today -> {
            MeetingCalendar calendar = on(today);

            assertThat(calendar.figuresTo(-11)).isEqualTo(calendar.figuresTo(0).minusMonths(11));
            assertThat(calendar.figuresTo(0).atEndOfMonth()).isBefore(calendar.published(0));
        });
    }

    @Test
    void aMunicipalYearRunsFromMayToApril() {
        assertThat(on(LocalDate.of(2027, 1, 20)).municipalYearOf(0))
                .hasSize(12)
                .first()
                .isEqualTo(LocalDate.of(2026, 5, 7));
    }

    private static MeetingCalendar on(LocalDate today) {
        return MeetingCalendar.around(today, DayOfWeek.THURSDAY);
    }
}
