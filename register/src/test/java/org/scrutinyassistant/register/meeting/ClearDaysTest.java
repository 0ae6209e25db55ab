package org.scrutinyassistant.register.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.register.holiday.BankHolidays;

/** Cases of clear days around the bank holidays of 19 and 22 April 2019. */
class ClearDaysTest {

    private static final BankHolidays EASTER = Set.of(LocalDate.of(2019, 4, 19), LocalDate.of(2019, 4, 22))::contains;

    @ParameterizedTest(name = "a meeting on {0}: published by {1}")
    @CsvSource({
        "2019-04-23, 2019-04-11",
        "2019-04-25, 2019-04-15",
        "2019-04-30, 2019-04-18",
        "2019-05-02, 2019-04-24",
        "2019-06-13, 2019-06-05"
    })
    void weekendsAndBankHolidaysDoNotCount(LocalDate meeting, LocalDate lastDay) {
        assertThat(clearDays(false).before(meeting).lastDay()).isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "a meeting on {0} where Saturdays count: published by {1}")
    @CsvSource({"2019-04-23, 2019-04-13", "2019-04-25, 2019-04-16", "2019-06-13, 2019-06-06"})
    void saturdaysCountWhereTheCouncilCountsThem(LocalDate meeting, LocalDate lastDay) {
        assertThat(clearDays(true).before(meeting).lastDay()).isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "published on {0}: in time {1}")
    @CsvSource({"2019-06-05, true", "2019-06-04, true", "2019-06-06, false"})
    void theLastDayIsStillInTime(LocalDate publishedOn, boolean inTime) {
        Publication publication = clearDays(false).before(LocalDate.of(2019, 6, 13));

        assertThat(publication.inTime(publishedOn)).isEqualTo(inTime);
    }

    @Test
    void theWorkingNamesEachDay() {
        assertThat(clearDays(false).before(LocalDate.of(2019, 4, 25)).working())
                .isEqualTo("The papers for the meeting on Thursday 25 April 2019 are published by Monday 15 April 2019."
                        + " The clear days between are Tuesday 16 April 2019, Wednesday 17 April 2019,"
                        + " Thursday 18 April 2019, Tuesday 23 April 2019, Wednesday 24 April 2019.");
    }

    @Test
    void fewerThanOneDayIsRefused() {
        assertThatThrownBy(() -> new ClearDaysSettings(0, false)).hasMessageContaining("scrutiny.clear-days.days");
    }

    private static ClearDays clearDays(boolean saturdays) {
        return new ClearDays(new ClearDaysSettings(5, saturdays), EASTER);
    }
}
