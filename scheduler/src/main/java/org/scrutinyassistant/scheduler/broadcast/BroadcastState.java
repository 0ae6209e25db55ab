package org.scrutinyassistant.scheduler.broadcast;

import java.util.Locale;

/** How far a broadcast has come; missed means that its moment passed while the service was down, and that it waits for a decision. */
public enum BroadcastState {
    DRAFT,
    SCHEDULED,
    SENDING,
    SENT,
    MISSED,
    CANCELLED;

    /** Returns the state as it is written outside the program: {@code draft}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
