package org.scrutinyassistant.bot.answer.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidDaysTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "send mine to Dana from 3 August to 14 August | 2027-08-03 | 2027-08-14",
                "send mine to Dana from 3 to 14 August | 2027-08-03 | 2027-08-14",
                "send mine to Dana 3 August 2028 - 14 August 2028 | 2028-08-03 | 2028-08-14",
                "Dana covers for me from the 29th of this month to the 20th of next month | 2026-11-29 | 2026-12-20",
                "Dana covers for me from 20 December until 5 January | 2026-12-20 | 2027-01-05",
                "Dana covers for me from 20 November to 30 November | 2026-11-20 | 2026-11-30",
                "I'm away from Monday to Friday, Dana covers for me | 2026-11-30 | 2026-12-04",
                "I'm away next week, Dana covers for me | 2026-11-30 | 2026-12-06",
                "I'm off this week, Dana covers for me | 2026-11-25 | 2026-11-29",
                "Dana covers for me tomorrow | 2026-11-26 | 2026-11-26",
                "Dana covers for me on Thursday | 2026-11-26 | 2026-11-26",
                "Dana covers for me from Friday 4 December to Monday 14 December | 2026-12-04 | 2026-12-14",
                "Dana covers for me from Friday the 4th to Monday the 14th | 2026-12-04 | 2026-12-14",
                "Dana covers for me until Friday | - | 2026-11-27",
                "Dana covers for me from the 3rd | 2026-12-03 | -",
                "Dana covers for me from 1 December | 2026-12-01 | -",
                "Dana covers for me from next month | 2026-12-01 | -",
                "send mine to Dana from the 3rd of next month | 2026-12-03 | -",
                "the Winter Services Manager covers for me | - | -",
                "I'm away from 1 December, back on 8 December, Dana covers | 2026-12-01 | 2026-12-07",
                "I'm on leave in August, Dana covers for me | 2027-08-01 | 2027-08-31",
                "Dana covers for me for two weeks from Monday | 2026-11-30 | 2026-12-13",
                "Dana covers for me for a fortnight | 2026-11-25 | 2026-12-08",
                "Dana covers for me for a month | 2026-11-25 | 2026-12-24",
                "Dana covers for me for the next two months | 2026-11-25 | 2027-01-24",
                "Dana covers for me for 10 working days from 14 December | 2026-12-14 | 2026-12-28",
                "Dana covers for me this weekend | 2026-11-28 | 2026-11-29",
                "Dana covers for me over the weekend | 2026-11-28 | 2026-11-29",
                "Dana covers for me the week after next | 2026-12-07 | 2026-12-13",
                "Dana covers for me the day after tomorrow | 2026-11-27 | 2026-11-27",
                "Dana Day covers for me | - | -",
                "the Head of Early Years covers for me | - | -",
                "Dana covers for me | - | -",
                "Dana covers for me until further notice | - | -",
                "Dana covers for me from now on | - | -"
            })
    void a_day_without_its_year_is_one_to_come(String said, LocalDate from, LocalDate until) {
        assertThat(SaidDays.away(said, WEDNESDAY, CHRISTMAS::equals)).contains(new DayRange(from, until));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dana covers for me until the cows come home",
                "Dana covers for me over Christmas",
                "Dana covers for me during the holidays",
                "Dana covers for me from 30 February",
                "Dana covers for me from 1 March to 31st of April",
                "Dana covers for me from the 32nd of next month",
                "Dana covers for me from February 30",
                "Dana covers for me from 20 December to 10 December",
                "Dana covers for me for a while",
                "Dana covers for me for a few days",
                "Dana covers for me for two to three weeks",
                "Dana covers for me for 20 months",
                "Dana covers for me from Monday for several weeks",
                "Dana covers for me in a few weeks",
                "Dana covers for me in spring",
                "Dana covers for me over the summer",
                "Dana covers for me this winter",
                "Dana covers for me from the summer",
                "Dana covers for me from 30/11",
                "Dana covers for me on Mon"
            })
    void an_end_that_can_not_be_read_is_not_taken_for_an_open_one(String said) {
        assertThat(SaidDays.away(said, WEDNESDAY, CHRISTMAS::equals)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2026-08-03, 2026-08-14", "-, 2026-08-14", "2026-08-03, -", "-, -"})
    void days_are_kept_as_they_are(LocalDate from, LocalDate until) {
        DayRange days = new DayRange(from, until);

        assertThat(DayRange.read(days.written())).isEqualTo(days);
    }
}
