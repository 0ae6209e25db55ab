package org.scrutinyassistant.web.chat.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The values an axis covers, from and to a round number; it starts at zero unless that would flatten the line. */
record Axis(BigDecimal low, BigDecimal high, BigDecimal step) {

    private static final BigDecimal PARTS = BigDecimal.valueOf(4);
    private static final BigDecimal FLAT = new BigDecimal("0.6");
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    static Axis over(Collection<BigDecimal> values) {
        BigDecimal least = Collections.min(values);
        BigDecimal most = Collections.max(values);
        boolean fromZero = least.signum() >= 0 && least.compareTo(most.multiply(FLAT)) <= 0;
        BigDecimal from = fromZero ? BigDecimal.ZERO : least;
        BigDecimal step = step(most.subtract(from));
        BigDecimal low = multiple(from, step, RoundingMode.FLOOR);
        BigDecimal high = multiple(most, step, RoundingMode.CEILING);
        return new Axis(low, low.compareTo(high) == 0 ? high.add(step) : high, step);
    }

    List<BigDecimal> ticks() {
        return Stream.iterate(low, tick -> tick.compareTo(high) <= 0, tick -> tick.add(step))
                .toList();
    }

    /** Returns how far up the axis {@code value} stands, from 0 to 1. */
    double share(BigDecimal value) {
        return value.subtract(low)
                .divide(high.subtract(low), MathContext.DECIMAL64)
                .doubleValue();
    }

    private static BigDecimal step(BigDecimal range) {
        if (range.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal raw = range.divide(PARTS, MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
        return ROUND.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(raw) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal multiple(BigDecimal value, BigDecimal step, RoundingMode towards) {
        return value.divide(step, 0, towards).multiply(step);
    }
}
