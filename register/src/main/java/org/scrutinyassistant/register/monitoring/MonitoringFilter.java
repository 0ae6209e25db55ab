package org.scrutinyassistant.register.monitoring;

import org.jspecify.annotations.Nullable;

/**
 * Which recommendations to list; what is null does not matter.
 *
 * @param committee its name in any case, or its id
 */
public record MonitoringFilter(
        @Nullable String committee,
        @Nullable Boolean open,
        @Nullable Boolean overdue) {

    boolean looksAtProgress() {
        return open != null || overdue != null;
    }
}
