package org.scrutinyassistant.bot.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person can answer to a notice on the spot. */
enum AnswerKind {
    EXPECTED_ON,
    PROGRESS,
    ACKNOWLEDGE,
    SNOOZE;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<AnswerKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
