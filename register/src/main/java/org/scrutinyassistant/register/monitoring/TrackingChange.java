package org.scrutinyassistant.register.monitoring;

import java.time.LocalDate;

/**
 * What somebody enters about a recommendation.
 *
 * @param lead the id of who leads on it
 * @param startedOn when the executive received it, with which the clock starts
 * @param setDueOn when it is due instead
 * @param respondedOn when the response came
 */
public record TrackingChange(
        Edit<Long> lead, Edit<LocalDate> startedOn, Edit<LocalDate> setDueOn, Edit<LocalDate> respondedOn) {

    /** Returns the change in one line for the audit trail. */
    String line() {
        return "lead " + lead + ", receipt " + startedOn + ", set date " + setDueOn + ", response " + respondedOn;
    }
}
