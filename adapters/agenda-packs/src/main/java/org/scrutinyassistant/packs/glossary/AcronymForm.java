package org.scrutinyassistant.packs.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what looks like an acronym and which of the words before it make it up. */
final class AcronymForm {

    private static final Pattern TOKEN =
            Pattern.compile("(?=(?:.*[\\p{Lu}\\d]){2})(?=.*\\p{Lu})[\\p{Lu}\\d][\\p{L}\\d&/'’-]{1,11}");
    private static final Set<String> SMALL =
            Set.of("of", "and", "for", "the", "in", "to", "or", "a", "an", "on", "with", "&");

    private final List<String> words;
    private final String letters;

    private AcronymForm(String acronym, List<String> words) {
        this.words = words;
        letters = acronym.replaceFirst("(?<=\\p{Lu})s$", "")
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.UK);
    }

    static boolean fits(String token) {
        return TOKEN.matcher(token).matches();
    }

    /** The last of the words whose initials spell the acronym; {@code skips} of them may stand for no letter. */
    static Optional<String> spelled(String acronym, List<String> words, int skips) {
        AcronymForm form = new AcronymForm(acronym, words);
        for (int end = words.size(); end >= Math.max(1, words.size() - skips); end--) {
            int start = form.start(form.letters.length(), end, skips);
            if (start >= 0) {
                return Optional.of(String.join(" ", words.subList(start, end)));
            }
        }
        return form.jumbled();
    }

    /** Walks backwards through words and letters; the place of the first word, or -1. */
    private int start(int letter, int word, int skips) {
        if (letter == 0) {
            return word;
        }
        if (word == 0) {
            return -1;
        }
        String before = words.get(word - 1).toLowerCase(Locale.UK);
        int parts = lettersOf(before, letter);
        int found = parts > 0 ? start(letter - parts, word - 1, skips) : -1;
        if (found < 0 && letter < letters.length() && SMALL.contains(before)) {
            found = start(letter, word - 1, skips);
        }
        return found < 0 && letter < letters.length() && skips > 0 ? start(letter, word - 1, skips - 1) : found;
    }

    /** How many letters, ending at {@code letter}, the word stands for: one for each of its hyphened parts. */
    private int lettersOf(String word, int letter) {
        String initials = Stream.of(word.split("[-–/]", -1))
                .map(part -> part.replaceFirst("^[^\\p{L}]+", ""))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1))
                .collect(Collectors.joining());
        String upTo = letters.substring(0, letter);
        if (!initials.isEmpty() && upTo.endsWith(initials)) {
            return initials.length();
        }
        return !initials.isEmpty() && upTo.endsWith(initials.substring(0, 1)) ? 1 : 0;
    }

    private Optional<String> jumbled() {
        int count = letters.length();
        if (count < 3 || words.size() < count) {
            return Optional.empty();
        }
        List<String> last = words.subList(words.size() - count, words.size());
        String initials = last.stream()
                .map(word -> word.substring(0, 1).toLowerCase(Locale.UK))
                .sorted()
                .collect(Collectors.joining());
        String sorted = letters.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
        return initials.equals(sorted) ? Optional.of(String.join(" ", last)) : Optional.empty();
    }
}
