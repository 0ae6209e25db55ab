package org.scrutinyassistant.register.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The value that a figure is judged by: a target, else the statistical neighbours' figure. */
record Yardstick(BigDecimal value, boolean target) {

    String against(Figure figure, @Nullable Polarity polarity) {
        return target
                ? figure.written() + " against a target of " + bound(polarity) + figure.written(value)
                : figure.written() + " against the statistical neighbours' " + figure.written(value)
                        + " (there is no target)";
    }

    /** Returns how much worse a figure is, negative where it is better. */
    BigDecimal worse(BigDecimal figure, Polarity polarity) {
        return polarity == Polarity.LOWER_IS_BETTER ? figure.subtract(value) : value.subtract(figure);
    }

    private static String bound(@Nullable Polarity polarity) {
        if (polarity == null || polarity == Polarity.NEITHER) {
            return "";
        }
        return polarity == Polarity.LOWER_IS_BETTER ? "at most " : "at least ";
    }
}
