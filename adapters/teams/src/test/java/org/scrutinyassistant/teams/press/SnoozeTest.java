package org.scrutinyassistant.teams.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.quiet.WorkingDays;

class SnoozeTest {

    private static final LocalDate MAY_DAY = LocalDate.of(2026, 5, 4);

    private final Snooze snooze = new Snooze(LocalTime.of(9, 0), new WorkingDays(MAY_DAY::equals));

    @ParameterizedTest
    @CsvSource({
        "2026-05-05T10:20, hour, 2026-05-05T11:20",
        "2026-05-05T23:30, hour, 2026-05-06T00:30",
        "2026-05-05T10:20, tomorrow, 2026-05-06T09:00",
        "2026-05-01T23:59, tomorrow, 2026-05-02T09:00",
        "2026-05-05T10:20, next-working-day, 2026-05-06T09:00",
        "2026-05-01T10:20, next-working-day, 2026-05-05T09:00",
        "2026-05-03T00:10, next-working-day, 2026-05-05T09:00",
        "2026-03-28T12:00, tomorrow, 2026-03-29T09:00",
        "2026-10-24T12:00, tomorrow, 2026-10-25T09:00",
        "2026-03-29T00:30, hour, 2026-03-29T02:30"
    })
    void aMomentIsCountedAsPeopleDoInTheUk(LocalDateTime now, String word, LocalDateTime until) {
        assertThat(snooze.until(word, now.atZone(UkTime.ZONE).toInstant()))
                .hasValueSatisfying(moment ->
                        assertThat(moment.atZone(UkTime.ZONE).toLocalDateTime()).isEqualTo(until));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "year", "HOUR", "2026-05-06"})
    void anyOtherWordIsNoMoment(String word) {
        assertThat(snooze.until(word, MAY_DAY.atStartOfDay(UkTime.ZONE).toInstant()))
                .isEmpty();
    }
}
