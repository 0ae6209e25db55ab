package org.scrutinyassistant.packs.pack;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A performance figure stated in prose; {@code quote} is the whole sentence or bullet; {@code period} a month "2024-05" or a financial year "2016-17". */
public record StatedFigure(
        String topic,
        BigDecimal value,
        @Nullable Unit unit,
        @Nullable String period,
        @Nullable StatedTarget target,
        List<Comparator> comparators,
        String quote,
        @Nullable Integer page) {
    public StatedFigure {
        comparators = List.copyOf(comparators);
    }
}
