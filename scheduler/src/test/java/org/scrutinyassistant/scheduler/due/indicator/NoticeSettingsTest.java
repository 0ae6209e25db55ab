package org.scrutinyassistant.scheduler.due.indicator;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the settings of notices about indicators refuse. */
class NoticeSettingsTest {

    @Test
    void marginsAreNotNegative() {
        assertThatThrownBy(() -> new BreachSettings(BigDecimal.ONE.negate(), BigDecimal.ONE, Set.of()))
                .hasMessage("scrutiny.notices.indicator-breach.clear-percent is not negative, as -1 is");
        assertThatThrownBy(() -> new BreachSettings(BigDecimal.ONE, BigDecimal.TEN.negate(), Set.of()))
                .hasMessageContaining("step-percent");
    }

    @Test
    void aRegularHistoryIsMoreThanAMonth() {
        assertThatThrownBy(() -> new MissingSettings(45, 1, 3, LocalTime.NOON))
                .hasMessage("scrutiny.notices.figure-missing.regular-months is at least 2, not 1");
        assertThatThrownBy(() -> new MissingSettings(-1, 6, 3, LocalTime.NOON)).hasMessageContaining("within-days");
        assertThatThrownBy(() -> new MissingSettings(45, 6, 0, LocalTime.NOON)).hasMessageContaining("in-a-row");
    }
}
