package org.scrutinyassistant.scheduler.due.indicator;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.indicator.Observation;
import org.scrutinyassistant.register.indicator.Status;
import org.scrutinyassistant.register.indicator.StatusReading;

/**
 * What a month's figure comes to.
 *
 * @param target what it was judged by; null where the neighbours stand in
 * @param clear whether it would not be red even if it were worse by the margin of the settings
 * @param badness the figure, turned so that more is worse
 * @param step by how much worse it has to be than before to be told again
 */
record Judgement(
        Observation observation,
        StatusReading reading,
        @Nullable BigDecimal target,
        boolean clear,
        BigDecimal badness,
        BigDecimal step) {

    YearMonth month() {
        return observation.month();
    }

    boolean red() {
        return reading.status() == Status.RED;
    }

    /** Returns whether it is red and its figure by the step of the settings worse than that of another. */
    boolean furtherThan(Judgement before) {
        BigDecimal further = badness.subtract(before.badness);
        return red() && further.signum() > 0 && further.compareTo(step) >= 0;
    }

    /** Returns whether its figure, or the target for it, is another; that the neighbours stand elsewhere corrects nothing. */
    boolean corrects(Judgement earlier) {
        return differ(observation.value(), earlier.observation.value()) || differ(target, earlier.target);
    }

    private static boolean differ(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return (one == null) != (other == null);
        }
        return one.compareTo(other) != 0;
    }
}
