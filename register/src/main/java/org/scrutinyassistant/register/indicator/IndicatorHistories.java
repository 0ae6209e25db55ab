package org.scrutinyassistant.register.indicator;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.register.document.Facts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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

    /** Returns the indicator by the documents that had come at the end of a day. */
    @Transactional(readOnly = true)
    public Optional<IndicatorHistory> of(long indicatorId, LocalDate day) {
        return indicators
                .findById(indicatorId)
                .map(this::papers)
                .flatMap(papers -> papers.by(document -> !document.cameOn().isAfter(day)));
    }

    /** Returns every indicator that some pack prints. */
    public List<IndicatorHistory> all() {
        return indicators.findAll().stream().flatMap(each -> of(each).stream()).toList();
    }

    /** Returns all that documents state about each indicator of a committee. */
    @Transactional(readOnly = true)
    public List<IndicatorPapers> papers(Committee committee) {
        List<Indicator> all = indicators.findByCommittee(committee);
        Map<Indicator, List<IndicatorRow>> printed = grouped(rows, committee, IndicatorRow::indicator);
        Map<Indicator, List<Observation>> observed = grouped(observations, committee, Observation::indicator);
        Map<Indicator, List<Benchmark>> compared = grouped(benchmarks, committee, Benchmark::indicator);
        Map<Indicator, List<Target>> aimed = grouped(targets, committee, Target::indicator);
        return all.stream()
                .map(each -> new IndicatorPapers(
                        each,
                        printed.getOrDefault(each, List.of()),
                        observed.getOrDefault(each, List.of()),
                        compared.getOrDefault(each, List.of()),
                        aimed.getOrDefault(each, List.of())))
                .toList();
    }

    private static <F extends Fact> Map<Indicator, List<F>> grouped(
            Facts<F> facts, Committee committee, Function<F, Indicator> whose) {
        return facts.findByDocumentCommittee(committee).stream().collect(groupingBy(whose));
    }

    private Optional<IndicatorHistory> of(Indicator indicator) {
        return papers(indicator).by(document -> true);
    }

    private IndicatorPapers papers(Indicator indicator) {
        return new IndicatorPapers(
                indicator,
                rows.findByIndicator(indicator),
                observations.findByIndicator(indicator),
                benchmarks.findByIndicator(indicator),
                targets.findByIndicator(indicator));
    }
}
