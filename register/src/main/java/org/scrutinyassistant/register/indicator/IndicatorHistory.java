package org.scrutinyassistant.register.indicator;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutinyassistant.register.document.Standing;

/**
 * One indicator as it stands: its newest row, its value for each month, other areas' values and its targets.
 *
 * @param benchmarks one for each area, as the newest pack prints it
 */
public record IndicatorHistory(
        Indicator indicator,
        IndicatorRow row,
        NavigableMap<YearMonth, Observation> months,
        List<Benchmark> benchmarks,
        List<Target> targets) {

    static IndicatorHistory of(Indicator indicator, IndicatorRow row, Stated stated) {
        NavigableMap<YearMonth, Observation> months = new TreeMap<>();
        Standing.of(stated.observations()).forEach(observation -> months.put(observation.month(), observation));
        List<Benchmark> current = stated.benchmarks().stream()
                .filter(benchmark -> benchmark.document().equals(row.document()))
                .toList();
        return new IndicatorHistory(indicator, row, months, current, Standing.of(stated.targets()));
    }

    /** Returns the newest month that has a value. */
    public Optional<Observation> latest() {
        return months.isEmpty()
                ? Optional.empty()
                : Optional.of(months.lastEntry().getValue());
    }

    public Optional<Observation> in(YearMonth month) {
        return Optional.ofNullable(months.get(month));
    }

    public Optional<BigDecimal> benchmark(Area area) {
        return benchmarks.stream()
                .filter(benchmark -> benchmark.area() == area)
                .map(Benchmark::value)
                .findFirst();
    }

    /** Returns the target of the newest financial year that has one. */
    public Optional<Target> target() {
        return targets.stream().max(java.util.Comparator.comparing(Target::year));
    }

    /** What documents state about one indicator, newest or not. */
    record Stated(List<Observation> observations, List<Benchmark> benchmarks, List<Target> targets) {}
}
