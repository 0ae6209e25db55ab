package org.scrutinyassistant.web.ask;

import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.bot.dialogue.Dialogue;
import org.scrutinyassistant.web.fault.FieldFault;

/** What someone asks, fit to be passed on: not blank, not too long, without control characters or halves of a character. */
public record Question(String text) {

    /** Returns the question in {@code typed}, or throws a {@link FieldFault} of {@code text} that says what is wrong with it. */
    public static Question of(@Nullable String typed) {
        if (typed == null) {
            throw new FieldFault("text", "is missing");
        }
        if (typed.length() > Dialogue.LONGEST_TEXT) {
            throw new FieldFault("text", "must be %,d characters or fewer".formatted(Dialogue.LONGEST_TEXT));
        }
        String text = typed.codePoints()
                .map(Question::fit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        if (text.isEmpty()) {
            throw new FieldFault("text", "must not be blank");
        }
        return new Question(text);
    }

    private static int fit(int character) {
        return switch (Character.getType(character)) {
            case Character.SURROGATE -> '\uFFFD';
            case Character.CONTROL -> ' ';
            default -> character;
        };
    }
}
