package org.scrutinyassistant.scheduler.due.indicator;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.scrutinyassistant.register.indicator.Observation;
import org.scrutinyassistant.register.indicator.Status;
import org.scrutinyassistant.register.indicator.StatusReading;

/**
 * What a month's figure comes to.
 *
 * @param clear whether it would not be red even if it were worse by the margin of the settings
 * @param worse how much worse than its target it is, negative where it is better
 * @param step by how much worse it has to be than before to be told again
 */
record Judgement(Observation observation, StatusReading reading, boolean clear, BigDecimal worse, BigDecimal step) {

    YearMonth month() {
        return observation.month();
    }

    boolean red() {
        return reading.status() == Status.RED;
    }

    boolean furtherThan(BigDecimal before) {
        BigDecimal further = worse.subtract(before);
        return red() && further.signum() > 0 && further.compareTo(step) >= 0;
    }
}
