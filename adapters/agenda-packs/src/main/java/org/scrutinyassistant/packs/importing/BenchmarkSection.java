package org.scrutinyassistant.packs.importing;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.IndicatorRow;
import org.scrutinyassistant.register.indicator.Area;
import org.scrutinyassistant.register.indicator.Benchmark;
import org.scrutinyassistant.register.indicator.Benchmarks;
import org.springframework.stereotype.Component;

/** Stores the benchmarks of a pack. */
@Component
final class BenchmarkSection extends FactSection<Benchmark> {

    BenchmarkSection(Benchmarks kept) {
        super("benchmarks", kept);
    }

    @Override
    List<Benchmark> facts(Importing pack) {
        return pack.rows().stream().flatMap(row -> benchmarks(pack, row)).toList();
    }

    private static Stream<Benchmark> benchmarks(Importing pack, KnownRow row) {
        IndicatorRow printed = row.printed();
        YearMonth latest = printed.series().keySet().stream()
                .max(Comparator.naturalOrder())
                .orElse(null);
        Map<Area, BigDecimal> values = new EnumMap<>(Area.class);
        put(values, Area.STATISTICAL_NEIGHBOUR, printed.statNeighbour());
        put(values, Area.ENGLAND, printed.england());
        put(values, Area.REGION, printed.seRegion());
        return values.entrySet().stream()
                .map(area -> new Benchmark(
                        pack.at(printed.page()), row.indicator(), latest, area.getKey(), area.getValue()));
    }

    private static void put(Map<Area, BigDecimal> values, Area area, @Nullable BigDecimal printed) {
        if (printed != null) {
            values.put(area, printed);
        }
    }
}
