package org.scrutinyassistant.register.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a response is due: by law, and to be reported to the next meeting where its agenda's day is known. */
public record ResponseDue(
        LocalDate startedOn,
        LocalDate statutoryDueOn,
        @Nullable LocalDate reportingDueOn,
        String working) {

    /** Returns whether the response is late on a day; on the last day itself it is not. */
    public boolean overdueOn(LocalDate day) {
        return day.isAfter(statutoryDueOn);
    }
}
