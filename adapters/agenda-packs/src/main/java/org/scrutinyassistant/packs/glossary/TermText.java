package org.scrutinyassistant.packs.glossary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A heading of the glossary with its definition on one line. */
record TermText(String heading, String definition, @Nullable Integer page) {

    /** The heading without a bracketed or slashed abbreviation. */
    String name() {
        return heading.replaceFirst("\\s*\\([^)]*\\)$", "")
                .replaceFirst("\\s+/\\s.*", "")
                .strip();
    }

    /** The abbreviation after a slash, "Personal Plan / PP"; empty where there is none. */
    List<String> slashed() {
        String[] parts = heading.split("\\s+/\\s+", 2);
        return parts.length == 2 && AcronymForm.fits(parts[1]) ? List.of(parts[1]) : List.of();
    }
}
