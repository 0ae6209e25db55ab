package org.scrutinyassistant.scheduler.notice;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of notice. */
public enum NoticeKind {
    RESPONSE_DEADLINE,
    RECOMMENDATION_OVERDUE,
    INDICATOR_BREACH,
    FIGURE_MISSING,
    MEETING_NOTICE,
    BROADCAST;

    /** Returns whether it is about a recommendation, of which progress and a new date can be reported. */
    public boolean aboutRecommendation() {
        return this == RESPONSE_DEADLINE || this == RECOMMENDATION_OVERDUE;
    }

    /** Returns the kind as it is written outside the program: {@code response-deadline}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns what is written so.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    public static NoticeKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no kind of notice called " + word));
    }
}
