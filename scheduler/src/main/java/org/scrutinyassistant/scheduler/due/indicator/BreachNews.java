package org.scrutinyassistant.scheduler.due.indicator;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something worth telling about a month of an indicator.
 *
 * @param state how it stands by that month
 * @param was how it stood by that month before it was corrected; null if it was not
 */
record BreachNews(
        BreachStage stage,
        YearMonth month,
        BreachState state,
        @Nullable BreachState was) {

    /**
     * Returns what new documents make worth telling: that the newest known month was corrected, and how the newest month
     * there now is stands against what was told before. What lies between is history.
     */
    static Stream<BreachNews> between(BreachWalk before, BreachWalk now) {
        Optional<YearMonth> known = before.newest();
        Optional<BreachNews> corrected = known.flatMap(month -> corrected(month, before, now));
        BreachState told =
                corrected.map(BreachNews::state).or(() -> known.map(before::at)).orElse(BreachState.UNKNOWN);
        Optional<BreachNews> newest = now.newest()
                .filter(month ->
                        !known.equals(Optional.of(month)) || now.at(month).judgedOtherwiseThan(told))
                .flatMap(month ->
                        told.toldBy(now.at(month)).map(stage -> new BreachNews(stage, month, now.at(month), null)));
        return Stream.concat(corrected.stream(), newest.stream());
    }

    private static Optional<BreachNews> corrected(YearMonth month, BreachWalk before, BreachWalk now) {
        BreachState was = before.at(month);
        BreachState is = now.at(month);
        return was.inBreach() != is.inBreach() && is.hasOtherFigureThan(was)
                ? Optional.of(new BreachNews(BreachStage.CORRECTED, month, is, was))
                : Optional.empty();
    }
}
