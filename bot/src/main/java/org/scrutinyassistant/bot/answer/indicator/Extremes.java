package org.scrutinyassistant.bot.answer.indicator;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.List;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.register.indicator.Observation;

/** The highest and the lowest month of those shown, and the average as printed, in words. */
final class Extremes {

    private Extremes() {}

    static String words(IndicatorHistory history, List<Observation> shown) {
        Observation highest = shown.stream().max(comparing(Observation::value)).orElseThrow();
        Observation lowest = shown.stream().min(comparing(Observation::value)).orElseThrow();
        String both = "Highest: %s. Lowest: %s.".formatted(in(history, highest), in(history, lowest));
        BigDecimal average = history.row().avg12();
        return average == null
                ? both
                : both + " Average over 12 months: %s.".formatted(Comparison.written(history, average));
    }

    private static String in(IndicatorHistory history, Observation observation) {
        return "%s in %s"
                .formatted(Comparison.written(history, observation.value()), Figures.month(observation.month()));
    }
}
