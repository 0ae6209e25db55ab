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
     * Returns what new documents make worth telling: of a newest month that was known and turns out otherwise, and of the
     * newest month there now is. What lies between is history.
     */
    static Stream<BreachNews> between(BreachWalk before, BreachWalk now) {
        Optional<BreachNews> corrected = before.newest().flatMap(month -> corrected(month, before, now));
        BreachState told = corrected
                .map(BreachNews::state)
                .or(() -> before.newest().map(before::at))
                .orElse(BreachState.UNKNOWN);
        Optional<BreachNews> newest = now.newest()
                .filter(month ->
                        before.newest().filter(known -> !known.isBefore(month)).isEmpty())
                .flatMap(month ->
                        told.toldBy(now.at(month)).map(stage -> new BreachNews(stage, month, now.at(month), null)));
        return Stream.concat(corrected.stream(), newest.stream());
    }

    private static Optional<BreachNews> corrected(YearMonth month, BreachWalk before, BreachWalk now) {
        BreachState was = before.at(month);
        BreachState is = now.at(month);
        return was.inBreach() != is.inBreach() && changed(was, is)
                ? Optional.of(new BreachNews(BreachStage.CORRECTED, month, is, was))
                : Optional.empty();
    }

    private static boolean changed(BreachState was, BreachState is) {
        return was.by() != null
                && is.by() != null
                && was.by()
                                .observation()
                                .value()
                                .compareTo(is.by().observation().value())
                        != 0;
    }
}
