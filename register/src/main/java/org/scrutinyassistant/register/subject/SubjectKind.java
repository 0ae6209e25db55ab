package org.scrutinyassistant.register.subject;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of thing that people are told about. */
public enum SubjectKind {
    COMMITTEE,
    MEETING,
    RECOMMENDATION,
    INDICATOR,
    BROADCAST;

    /** Returns the kind as it is written outside the program: {@code recommendation}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns what is written so.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    public static SubjectKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no kind of subject called " + word));
    }
}
