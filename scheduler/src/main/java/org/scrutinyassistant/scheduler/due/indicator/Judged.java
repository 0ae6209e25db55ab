package org.scrutinyassistant.scheduler.due.indicator;

import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.scrutinyassistant.register.indicator.IndicatorHistory;

/** An indicator by some papers, with the judgement of each month that can be judged. */
record Judged(IndicatorHistory history, NavigableMap<YearMonth, Judgement> months) {

    static Judged of(IndicatorHistory history, List<Judgement> months) {
        return new Judged(
                history,
                months.stream()
                        .collect(toMap(Judgement::month, Function.identity(), (one, same) -> same, TreeMap::new)));
    }

    Optional<Judgement> newest() {
        return months.isEmpty()
                ? Optional.empty()
                : Optional.of(months.lastEntry().getValue());
    }

    Optional<Judgement> in(YearMonth month) {
        return Optional.ofNullable(months.get(month));
    }
}
