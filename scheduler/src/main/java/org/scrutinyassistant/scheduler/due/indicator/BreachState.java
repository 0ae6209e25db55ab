package org.scrutinyassistant.scheduler.due.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether an indicator is in breach after a month.
 *
 * @param by the month's judgement; null before the first month
 * @param inBreach from the first red month until one is clear of the red line
 * @param worst how much worse than its target it was when that was last worth telling
 */
record BreachState(@Nullable Judgement by, boolean inBreach, BigDecimal worst) {

    static final BreachState UNKNOWN = new BreachState(null, false, BigDecimal.ZERO);

    /** Returns the state after a later month. */
    BreachState after(Judgement next) {
        boolean still = inBreach ? next.red() || !next.clear() : next.red();
        boolean tells = !inBreach || next.furtherThan(worst);
        return new BreachState(next, still, tells ? next.worse() : worst);
    }

    /** Returns what a later state, however many months later, makes worth telling. */
    Optional<BreachStage> toldBy(BreachState later) {
        if (inBreach && !later.inBreach) {
            return Optional.of(BreachStage.RECOVERED);
        }
        if (!inBreach) {
            return later.red() ? Optional.of(BreachStage.STARTED) : Optional.empty();
        }
        boolean worse = later.by != null && later.by.furtherThan(worst);
        return worse ? Optional.of(BreachStage.WORSENED) : Optional.empty();
    }

    boolean hasOtherFigureThan(BreachState other) {
        return by != null
                && other.by != null
                && by.observation().value().compareTo(other.by.observation().value()) != 0;
    }

    /** Returns whether one of them is red, whatever way led to it. */
    boolean judgedOtherwiseThan(BreachState other) {
        return by != null && other.by != null && by.red() != other.by.red();
    }

    private boolean red() {
        return by != null && by.red();
    }
}
