package org.scrutinyassistant.scheduler.due.recommendation;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A step of escalation.
 *
 * @param after how many working days after the last day in time, at least 1
 * @param letter whether it comes with a drafted letter from the chair, which somebody else must send
 */
public record OverdueStage(
        int after, Audience to, @DefaultValue("false") boolean letter) {

    public OverdueStage {
        if (after < 1) {
            throw new IllegalArgumentException(
                    "scrutiny.notices.recommendation-overdue.stages come after at least 1 working day, not " + after);
        }
    }

    /** Returns the stage as keys and words name it: {@code head-of-service}, {@code letter}. */
    String word() {
        return letter ? "letter" : to.word();
    }
}
