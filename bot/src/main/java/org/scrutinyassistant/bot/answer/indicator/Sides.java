package org.scrutinyassistant.bot.answer.indicator;

import java.math.BigDecimal;

/** How one figure stands to another, in words. */
final class Sides {

    private Sides() {}

    static String of(BigDecimal ours, BigDecimal theirs) {
        int side = ours.compareTo(theirs);
        if (side == 0) {
            return "the same as";
        }
        return side > 0 ? "higher than" : "lower than";
    }
}
