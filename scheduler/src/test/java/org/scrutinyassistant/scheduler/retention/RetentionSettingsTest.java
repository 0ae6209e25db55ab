package org.scrutinyassistant.scheduler.retention;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** What the retention settings refuse. */
class RetentionSettingsTest {

    @Test
    void lessThanADayIsRefused() {
        assertThatThrownBy(() -> new RetentionSettings(0, LocalTime.of(3, 0))).hasMessageContaining("unanswered-days");
    }

    @Test
    void anHourThatSpringLeavesOutIsRefused() {
        assertThatThrownBy(() -> new RetentionSettings(30, LocalTime.of(1, 30))).hasMessageContaining("spring change");
    }
}
