package org.scrutinyassistant.scheduler.due.indicator;

import java.util.Locale;

/** What people are told of a breach. */
enum BreachStage {
    STARTED,
    WORSENED,
    RECOVERED,
    CORRECTED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
