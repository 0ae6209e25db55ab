package org.scrutinyassistant.register.person;

import java.util.Arrays;
import java.util.Locale;

/** What a person is to scrutiny; a shared mailbox or a channel in Teams stands as a person too. */
public enum Role {
    COUNCILLOR,
    OFFICER,
    HEAD_OF_SERVICE,
    SCRUTINY_MANAGER,
    CHANNEL;

    /** Returns it as it is written outside the program: {@code scrutiny-manager}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns what is written so.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Role of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no role called " + word));
    }
}
