package org.scrutinyassistant.packs.indicator;

import java.util.List;

/** Several printed lines as one: white space folded, a word cut at its hyphen joined again. */
final class OneLine {

    private OneLine() {}

    static String of(List<String> lines) {
        return String.join("\n", lines)
                .replaceAll("(?<=\\p{L})-\\s*\\n\\s*(?=\\p{L})", "-")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
