package org.scrutinyassistant.web.recommendations;

import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.monitoring.MonitoringFilter;

/** Reads which recommendations a caller wants; a blank committee stands for all of them. */
final class Wanted {

    private Wanted() {}

    static MonitoringFilter of(@Nullable String committee, @Nullable Boolean open, @Nullable Boolean overdue) {
        return new MonitoringFilter(committee == null || committee.isBlank() ? null : committee, open, overdue);
    }
}
