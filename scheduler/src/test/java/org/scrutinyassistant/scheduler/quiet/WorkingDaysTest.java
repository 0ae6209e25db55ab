package org.scrutinyassistant.scheduler.quiet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counting over weekends, a leap day and the bank holidays of Easter 2024. */
class WorkingDaysTest {

    private static final WorkingDays DAYS =
            new WorkingDays(Set.of(LocalDate.of(2024, 3, 29), LocalDate.of(2024, 4, 1))::contains);

    @ParameterizedTest(name = "{1} after {0}: {2}")
    @CsvSource({
        "2024-03-27, 0, 2024-03-27",
        "2024-03-30, 0, 2024-03-30",
        "2024-03-27, 1, 2024-03-28",
        "2024-03-28, 1, 2024-04-02",
        "2024-03-30, 1, 2024-04-02",
        "2024-03-27, 3, 2024-04-03",
        "2024-02-28, 1, 2024-02-29",
        "2024-02-28, 2, 2024-03-01",
        "2023-02-28, 1, 2023-03-01"
    })
    void later(LocalDate day, int count, LocalDate later) {
        assertThat(DAYS.plus(day, count)).isEqualTo(later);
    }

    @ParameterizedTest(name = "{1} before {0}: {2}")
    @CsvSource({
        "2024-04-02, 0, 2024-04-02",
        "2024-04-02, 1, 2024-03-28",
        "2024-03-31, 1, 2024-03-28",
        "2024-04-15, 14, 2024-03-22",
        "2024-03-01, 1, 2024-02-29"
    })
    void earlier(LocalDate day, int count, LocalDate earlier) {
        assertThat(DAYS.minus(day, count)).isEqualTo(earlier);
    }

    @ParameterizedTest(name = "around {0}: {1} and {2}")
    @CsvSource({
        "2024-03-29, 2024-03-28, 2024-04-02",
        "2024-03-28, 2024-03-28, 2024-03-28",
        "2024-04-06, 2024-04-05, 2024-04-08"
    })
    void around(LocalDate day, LocalDate before, LocalDate after) {
        assertThat(DAYS.onOrBefore(day)).isEqualTo(before);
        assertThat(DAYS.onOrAfter(day)).isEqualTo(after);
    }
}
