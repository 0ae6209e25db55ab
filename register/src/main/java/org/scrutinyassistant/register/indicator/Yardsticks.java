package org.scrutinyassistant.register.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a figure is compared with, where printed: its target, or in its place the statistical neighbours' figure. */
public record Yardsticks(
        @Nullable BigDecimal target, @Nullable BigDecimal statisticalNeighbour) {

    Optional<Yardstick> first() {
        return Optional.ofNullable(target)
                .map(value -> new Yardstick(value, true))
                .or(() -> Optional.ofNullable(statisticalNeighbour).map(value -> new Yardstick(value, false)));
    }
}
