package org.scrutinyassistant.scheduler.due.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a deadline is away or past, in words; 4 May 2026 is a bank holiday. */
class StageDaysTest {

    private final StageDays days = new StageDays(Council.HOLIDAYS);

    @ParameterizedTest(name = "{0} until {1}: {2}")
    @CsvSource({
        "2026-04-23, 2026-05-02, in 7 working days",
        "2026-04-24, 2026-05-02, in 6 working days",
        "2026-04-25, 2026-05-02, in 5 working days",
        "2026-04-30, 2026-05-02, in 2 working days",
        "2026-05-01, 2026-05-02, tomorrow",
        "2026-05-02, 2026-05-02, today",
        "2026-05-01, 2026-05-05, in 1 working day",
        "2026-05-02, 2026-05-05, in 3 days"
    })
    void whatIsLeft(LocalDate day, LocalDate due, String words) {
        assertThat(days.left(day, due)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}: {1} late")
    @CsvSource({
        "2026-05-01, 1 working day",
        "2026-05-04, 1 working day",
        "2026-05-05, 2 working days",
        "2026-05-11, 6 working days"
    })
    void whatHasPassed(LocalDate day, String words) {
        assertThat(days.late(day, LocalDate.of(2026, 4, 30))).isEqualTo(words);
    }
}
