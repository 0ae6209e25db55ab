package org.scrutinyassistant.web.broadcast;

import java.time.LocalDate;
import org.scrutinyassistant.scheduler.broadcast.ClearDaysCheck;

/** Whether a broadcast about a meeting keeps the clear days, with the working. */
record ClearDaysView(LocalDate meeting, LocalDate publishBy, LocalDate goesOn, boolean late, String working) {

    static ClearDaysView of(ClearDaysCheck check) {
        return new ClearDaysView(
                check.publication().meeting(),
                check.publication().lastDay(),
                check.goesOn(),
                check.late(),
                check.working());
    }
}
