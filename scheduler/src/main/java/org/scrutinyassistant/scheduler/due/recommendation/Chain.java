package org.scrutinyassistant.scheduler.due.recommendation;

import java.time.LocalDate;
import org.scrutinyassistant.register.recommendation.Deadline;

/** The notices that follow one another for one deadline: before it, or since it has passed. */
record Chain(Deadline deadline, boolean late) {

    static Chain on(LocalDate day, Deadline deadline) {
        return new Chain(deadline, deadline.passedOn(day));
    }

    boolean isThatOf(Chain other) {
        return late == other.late && deadline.on().equals(other.deadline.on());
    }
}
