package org.scrutinyassistant.scheduler.broadcast;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be sent as it is written: not empty, not too long, without control characters. */
final class Fitness {

    private Fitness() {}

    static Optional<String> fault(Draft draft) {
        return fault("title", draft.title(), Draft.LONGEST_TITLE)
                .or(() -> lines(draft.title()))
                .or(() -> fault("text", draft.text(), Draft.LONGEST_TEXT))
                .or(() -> reason(draft.lateReason()));
    }

    static Optional<String> reason(@Nullable String reason) {
        return reason == null ? Optional.empty() : fault("lateReason", reason, Draft.LONGEST_REASON);
    }

    private static Optional<String> fault(String field, String words, int most) {
        if (words.isEmpty()) {
            return Optional.of(field + " is missing");
        }
        if (words.codePointCount(0, words.length()) > most) {
            return Optional.of("%s must be %,d characters or fewer".formatted(field, most));
        }
        return words.codePoints().anyMatch(Fitness::unfit)
                ? Optional.of(field + " holds a control character or half of one")
                : Optional.empty();
    }

    private static Optional<String> lines(String title) {
        return title.contains("\n") || title.contains("\t") ? Optional.of("title must be one line") : Optional.empty();
    }

    private static boolean unfit(int character) {
        int type = Character.getType(character);
        return type == Character.SURROGATE || (type == Character.CONTROL && character != '\n' && character != '\t');
    }
}
