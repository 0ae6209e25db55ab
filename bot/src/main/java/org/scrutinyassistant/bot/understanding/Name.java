package org.scrutinyassistant.bot.understanding;

import java.util.List;

/** A thing the register knows, with all the phrases that name it; the label is how to say it to a person. */
public record Name(EntityKind kind, String key, String label, List<String> phrases) {

    public Name {
        phrases = List.copyOf(phrases);
    }
}
