package org.scrutinyassistant.register.indicator;

import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.register.document.Standing;
import org.springframework.stereotype.Component;

/** Puts together what stands about an indicator. */
@Component
public class IndicatorHistories {

    private final Indicators indicators;
    private final IndicatorRows rows;
    private final Observations observations;
    private final Benchmarks benchmarks;
    private final Targets targets;

    IndicatorHistories(
            Indicators indicators,
            IndicatorRows rows,
            Observations observations,
            Benchmarks benchmarks,
            Targets targets) {
        this.indicators = indicators;
        this.rows = rows;
        this.observations = observations;
        this.benchmarks = benchmarks;
        this.targets = targets;
    }

    public Optional<IndicatorHistory> of(long indicatorId) {
        return indicators.findById(indicatorId).flatMap(this::of);
    }

    /** Returns every indicator that some pack prints. */
    public List<IndicatorHistory> all() {
        return indicators.findAll().stream().flatMap(each -> of(each).stream()).toList();
    }

    private Optional<IndicatorHistory> of(Indicator indicator) {
        return Standing.of(rows.findByIndicator(indicator)).stream()
                .findFirst()
                .map(row -> IndicatorHistory.of(
                        indicator,
                        row,
                        new IndicatorHistory.Stated(
                                observations.findByIndicator(indicator),
                                benchmarks.findByIndicator(indicator),
                                targets.findByIndicator(indicator))));
    }
}
