package org.scrutinyassistant.scheduler.due.meeting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the settings of notices about meetings refuse. */
class MeetingSettingsTest {

    @ParameterizedTest(name = "{0} days before, lasts {1}, moved within {2}: {3}")
    @CsvSource({
        "0, PT2H, 28, 'days-before are at least 1, not 0'",
        "1, PT0S, 28, 'lasts is longer than nothing, not PT0S'",
        "1, PT2H, -1, 'moved-within-days is not negative, as -1 is'"
    })
    void eachFaultIsNamed(int daysBefore, Duration lasts, int within, String fault) {
        assertThatThrownBy(() -> new MeetingSettings(List.of(daysBefore), LocalTime.NOON, lasts, within, Set.of()))
                .hasMessage("scrutiny.notices.meeting-notice." + fault);
    }
}
