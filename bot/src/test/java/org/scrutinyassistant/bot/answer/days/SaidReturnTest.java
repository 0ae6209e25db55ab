package org.scrutinyassistant.bot.answer.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidReturnTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I'm back from 3 May | 2027-05-03",
                "I'm back at work from 3 May | 2027-05-03",
                "I'm back on 30 November | 2026-11-30",
                "not back until 5 June | 2027-06-05",
                "I'm not back until 20 November | 2027-11-20",
                "I won't be back until the 20th | 2026-12-20",
                "I'm back after 5 June | 2027-06-06",
                "I'm back in October | 2027-10-01",
                "end my cover from Monday 14 December | 2026-12-14",
                "I'm back in June | 2027-06-01",
                "I'm back on the 20th of next month | 2026-12-20",
                "I'm back next month | 2026-12-01",
                "I'm back next week | 2026-11-30",
                "I'm not back until next week | 2026-11-30",
                "I'm back the week after next | 2026-12-07",
                "I'm back on Friday next week | 2026-12-04",
                "I'm back after the weekend | 2026-11-30",
                "I'm back in two weeks | 2026-12-09",
                "I'm back in a fortnight's time | 2026-12-09",
                "I'm back a month from now | 2026-12-25",
                "I'm back the day after tomorrow | 2026-11-27",
                "end my cover on Friday | 2026-11-27",
                "my cover can end on Friday | 2026-11-27",
                "I'm back from 9am tomorrow | 2026-11-26",
                "I'm back on Monday, speak later | 2026-11-30",
                "I'm back from leave on Monday | 2026-11-30",
                "end my cover after Friday | 2026-11-28",
                "Ann no longer covers for me from Monday | 2026-11-30",
                "I was away from 3 to 20 November, I'm back on 30 November | 2026-11-30"
            })
    void a_day_to_come_is_the_day_of_return(String said, LocalDate day) {
        assertThat(SaidReturn.in(said, WEDNESDAY, CHRISTMAS::equals)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm back",
                "I'm back today",
                "I'm back at work",
                "I'm back from leave",
                "I'm back from 20 November",
                "I'm back since Monday",
                "I was away last week and I'm back",
                "I was on leave until Friday 20 November, I'm back",
                "I'm back after two weeks off",
                "I'm back from a few days off",
                "back from the summer break",
                "stop sending mine to my colleague",
                "Ann will no longer cover for me",
                "end my cover"
            })
    void a_day_that_has_passed_or_none_is_today(String said) {
        assertThat(SaidReturn.in(said, WEDNESDAY, CHRISTMAS::equals)).contains(WEDNESDAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm not back yet",
                "I'll be back soon",
                "I'm not back until further notice",
                "I'm back at the end of June",
                "I'm back in late June",
                "I'm back later this week",
                "I'm back this month",
                "I'm back in a few days",
                "I'm back Monday week",
                "I'm back after Christmas",
                "I'm back on 31 June",
                "I'm back in 2027",
                "I'm back on 3/5",
                "I'm back on Mon",
                "back Mon",
                "I'm back Thurs",
                "I'm back 30/11",
                "I'm back in spring",
                "I'm back after the summer break",
                "I'm back on Monday, or later",
                "I'm back on Monday, perhaps later",
                "I'm back from 9am",
                "my cover can end at the end of June",
                "not back until 5 June 2020"
            })
    void a_day_that_can_not_be_read_is_not_taken_for_today(String said) {
        assertThat(SaidReturn.in(said, WEDNESDAY, CHRISTMAS::equals)).isEmpty();
    }
}
