package org.scrutinyassistant.scheduler.due.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What the ledger holds of a breach for one person.
 *
 * @param day the day on which the figure came
 * @param raisedAt when it was entered
 * @param state whether it was told, is still to be told, or neither
 */
record ToldBreach(YearMonth month, BreachStage stage, LocalDate day, Instant raisedAt, State state) {

    /** Whether somebody was told. */
    enum State {
        TOLD,
        TO_COME,
        NEITHER
    }

    boolean told() {
        return state == State.TOLD;
    }
}
