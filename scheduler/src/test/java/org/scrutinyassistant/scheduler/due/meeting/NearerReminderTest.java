package org.scrutinyassistant.scheduler.due.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.scheduler.quiet.WorkingDays;

/** Reminders five and one working days before a meeting on Wednesday 8 October 2031. */
class NearerReminderTest {

    private static final LocalDate HELD = LocalDate.of(2031, 10, 8);

    private final NearerReminder nearer = new NearerReminder(
            new MeetingSettings(List.of(5, 1), LocalTime.of(8, 0), Duration.ofHours(2), 28, Set.of()),
            new WorkingDays(day -> false));

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "5-days-before, 2031-10-06, false",
        "5-days-before, 2031-10-07, true",
        "day-before, 2031-10-07, false",
        "day-before, 2031-10-08, false",
        "published, 2031-10-07, false"
    })
    void theEarlierGivesWayOnTheDayOfTheNearer(String stage, LocalDate today, boolean gives) {
        assertThat(nearer.than(new Claim(1, stage, HELD, HELD, "6pm", "The pier"), today))
                .isEqualTo(gives);
    }
}
