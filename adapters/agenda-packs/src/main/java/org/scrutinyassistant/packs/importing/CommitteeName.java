package org.scrutinyassistant.packs.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A committee's name as one writes it in a sentence, where packs print it in capitals. */
final class CommitteeName {

    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with");

    private CommitteeName() {}

    static String written(String printed) {
        String name = printed.strip().replaceAll("\\s+", " ");
        return name.equals(name.toUpperCase(Locale.UK)) ? titled(name) : name;
    }

    private static String titled(String capitals) {
        String title = Arrays.stream(capitals.split(" "))
                .map(CommitteeName::titledWord)
                .collect(Collectors.joining(" "));
        return title.substring(0, 1).toUpperCase(Locale.UK) + title.substring(1);
    }

    private static String titledWord(String word) {
        String lower = word.toLowerCase(Locale.UK);
        if (SMALL.contains(lower)) {
            return lower;
        }
        return hasVowel(lower) ? raised(lower) : word;
    }

    private static String raised(String lower) {
        int first = lower.startsWith("(") ? 1 : 0;
        return lower.substring(0, first)
                + lower.substring(first, first + 1).toUpperCase(Locale.UK)
                + lower.substring(first + 1);
    }

    private static boolean hasVowel(String lower) {
        return lower.chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
    }
}
