package org.scrutinyassistant.packs.importing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares wordings without regard to case, punctuation and white space. */
final class Wording {

    private Wording() {}

    /** Returns the lower-case words and numbers with single spaces between them. */
    static String folded(String text) {
        return text.toLowerCase(Locale.UK)
                .replace("&", " and ")
                .replaceAll("['\u2019]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Returns how much of their words two texts share, from 0 to 1. */
    static double likeness(String one, String other) {
        Set<String> ours = words(one);
        Set<String> theirs = words(other);
        Set<String> shared = new HashSet<>(ours);
        shared.retainAll(theirs);
        int all = ours.size() + theirs.size();
        return all == 0 ? 1 : 2.0 * shared.size() / all;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(folded(text).split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
