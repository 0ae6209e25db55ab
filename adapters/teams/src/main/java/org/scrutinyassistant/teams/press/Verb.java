package org.scrutinyassistant.teams.press;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a press on a notice's card can ask for. */
public enum Verb {
    ACKNOWLEDGE,
    SNOOZE;

    /** Returns it as it stands on the card: {@code acknowledge}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Verb> of(String word) {
        return Arrays.stream(values()).filter(verb -> verb.word().equals(word)).findFirst();
    }
}
