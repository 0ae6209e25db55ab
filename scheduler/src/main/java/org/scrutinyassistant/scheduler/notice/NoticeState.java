package org.scrutinyassistant.scheduler.notice;

import java.util.Arrays;
import java.util.Locale;

/** What has become of a notice: held by quiet hours or snoozed, waiting for its time, being sent, and how it ended. */
public enum NoticeState {
    HELD,
    WAITING,
    SENDING,
    SENT,
    ACKNOWLEDGED,
    OVERTAKEN,
    FAILED,
    CANCELLED;

    /** Returns whether it is still to be sent. */
    public boolean open() {
        return this == HELD || this == WAITING || this == SENDING;
    }

    /** Returns whether its recipient has got it. */
    public boolean reached() {
        return this == SENT || this == ACKNOWLEDGED;
    }

    /** Returns the state as it is written outside the program: {@code waiting}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns what is written so.
     *
     * @throws IllegalArgumentException if there is no such state
     */
    public static NoticeState of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no state of a notice called " + word));
    }
}
