package org.scrutinyassistant.bot.answer.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthInNameTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "June Smith no longer covers for me | Smith no longer covers for me",
                "june no longer covers for me from Monday | no longer covers for me from Monday",
                "I'm back on 3 June | I'm back on 3 June",
                "I'm back June 3 | I'm back June 3",
                "June no longer covers for me from 3 June | no longer covers for me from 3 June",
                "I'm back in June | I'm back in June",
                "I'm back in July | I'm back in July"
            })
    void aMonthIsANameUnlessItIsSpokenOfAsOneOrHasADay(String said, String rest) {
        assertThat(new MonthInName("June Smith").leftOutOf(said, TODAY).strip()).isEqualTo(rest);
    }
}
