package org.scrutinyassistant.packs.pack;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One row of the monthly data set; {@code series} and {@code targets} hold only printed numbers, by month and by financial year "2017-18". */
public record IndicatorRow(
        @Nullable String ref,
        String name,
        @Nullable String owner,
        @Nullable String reporter,
        @Nullable Unit unit,
        Map<YearMonth, BigDecimal> series,
        @Nullable BigDecimal avg12,
        @Nullable BigDecimal max12,
        @Nullable String changeMonth,
        @Nullable String changeYear,
        @Nullable BigDecimal statNeighbour,
        @Nullable BigDecimal england,
        @Nullable BigDecimal seRegion,
        Map<String, BigDecimal> targets,
        @Nullable String commentary,
        @Nullable Integer page) {
    public IndicatorRow {
        series = Collections.unmodifiableMap(new TreeMap<>(series));
        targets = Collections.unmodifiableMap(new TreeMap<>(targets));
    }
}
