package org.scrutinyassistant.packs.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.Unit;

/** A number found in a sentence, with its place there; the unit is set where a sign beside it tells. */
record Figure(
        String sentence,
        int start,
        int end,
        BigDecimal value,
        @Nullable Unit sign) {

    String before() {
        return sentence.substring(0, start);
    }

    String after() {
        return sentence.substring(end);
    }
}
