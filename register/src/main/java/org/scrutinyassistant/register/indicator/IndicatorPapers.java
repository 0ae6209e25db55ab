package org.scrutinyassistant.register.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.scrutinyassistant.register.document.Document;
import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.register.document.Standing;

/** All that documents state about one indicator, whether it still stands or not. */
public record IndicatorPapers(
        Indicator indicator,
        List<IndicatorRow> rows,
        List<Observation> observations,
        List<Benchmark> benchmarks,
        List<Target> targets) {

    public IndicatorPapers {
        rows = List.copyOf(rows);
        observations = List.copyOf(observations);
        benchmarks = List.copyOf(benchmarks);
        targets = List.copyOf(targets);
    }

    /** Returns how the indicator stands by some of the documents, empty if none of them prints it. */
    public Optional<IndicatorHistory> by(Predicate<Document> known) {
        return Standing.of(of(rows, known)).stream()
                .findFirst()
                .map(row -> IndicatorHistory.of(
                        indicator,
                        row,
                        new IndicatorHistory.Stated(
                                of(observations, known), of(benchmarks, known), of(targets, known))));
    }

    private static <F extends Fact> List<F> of(List<F> facts, Predicate<Document> known) {
        return facts.stream().filter(fact -> known.test(fact.document())).toList();
    }
}
