package org.scrutinyassistant.packs.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A glossary heading, its definition on one line, and other names the pack ties to it. */
public record Term(
        String term,
        String definition,
        List<String> aliases,
        @Nullable Integer page) {
    public Term {
        aliases = List.copyOf(aliases);
    }
}
