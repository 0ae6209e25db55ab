package org.scrutinyassistant.register.person;

import java.util.Arrays;
import java.util.Locale;

/** The ways by which a notice reaches somebody. */
public enum ChannelName {
    TEAMS,
    EMAIL,
    WEBHOOK;

    /** Returns it as it is written outside the program: {@code email}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns what is written so.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static ChannelName of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no channel called " + word));
    }
}
