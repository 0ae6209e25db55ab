package org.scrutinyassistant.bot.answer.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understood;

/** Asked on Wednesday 25 November 2026. */
class ForeseenDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest(name = "{0}: from {2} to {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "what would go out tomorrow, 2026-11-26, 2026-11-26, 2026-11-26",
                "what would go out, -, 2026-11-26, 2026-11-26",
                "what would go out in December, -, 2026-12-01, 2026-12-31",
                "what would go out next week, -, 2026-11-30, 2026-12-06",
                "what would go out this week, -, 2026-11-25, 2026-11-29",
                "what would go out from 1 to 4 December, 2026-12-01, 2026-12-01, 2026-12-04",
                "what would go out on 2 November, 2026-11-02, 2026-11-02, 2026-11-02",
                "what would go out on 30 February, -, -, -",
                "what would go out in 2100, -, -, -"
            })
    void theDaysThatAreMeant(String said, @Nullable String slot, @Nullable LocalDate from, @Nullable LocalDate until) {
        Map<String, Mention> slots =
                slot == null ? Map.of() : Map.of("date", new Mention(EntityKind.DATE, slot, slot, slot, 1));
        Ask ask = new Ask("c", null, new Understood(said, List.of(), List.of()), slots, TODAY);

        assertThat(ForeseenDays.in(ask))
                .isEqualTo(
                        from == null || until == null ? Optional.empty() : Optional.of(new ForeseenDays(from, until)));
    }
}
