package org.scrutinyassistant.scheduler.due.indicator;

import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The state of an indicator after each month, walked in order. */
record BreachWalk(NavigableMap<YearMonth, BreachState> months) {

    static BreachWalk over(List<Judgement> inOrder) {
        NavigableMap<YearMonth, BreachState> months = new TreeMap<>();
        BreachState state = BreachState.UNKNOWN;
        for (Judgement judgement : inOrder) {
            state = state.after(judgement);
            months.put(judgement.month(), state);
        }
        return new BreachWalk(months);
    }

    Optional<YearMonth> newest() {
        return months.isEmpty() ? Optional.empty() : Optional.of(months.lastKey());
    }

    BreachState at(YearMonth month) {
        var upTo = months.floorEntry(month);
        return upTo == null ? BreachState.UNKNOWN : upTo.getValue();
    }
}
