package org.scrutinyassistant.packs.reading;

import java.util.Locale;
import java.util.Set;

/** Tells lines set in capitals from others and writes them as names. */
public final class Capitals {

    private static final Set<String> SMALL_WORDS =
            Set.of("and", "of", "the", "for", "in", "on", "to", "with", "at", "by", "a", "an", "or", "from");

    private Capitals() {}

    /** Whether nearly all letters are capitals; bracketed abbreviations and a stray small letter are forgiven. */
    public static boolean printed(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return letters >= 2 && capitals * 10 >= letters * 8;
    }

    /** "HEALTH AND CARE PANEL" as "Health and Care Panel"; other text as it is. */
    public static String asName(String text) {
        if (!printed(text)) {
            return text;
        }
        StringBuilder name = new StringBuilder();
        for (String word : text.toLowerCase(Locale.UK).split(" ", -1)) {
            boolean small = !name.isEmpty() && SMALL_WORDS.contains(word);
            name.append(name.isEmpty() ? "" : " ").append(small ? word : capitalised(word));
        }
        return name.toString();
    }

    private static String capitalised(String word) {
        StringBuilder out = new StringBuilder(word);
        boolean start = true;
        for (int at = 0; at < out.length(); at++) {
            if (start && Character.isLetter(out.charAt(at))) {
                out.setCharAt(at, Character.toUpperCase(out.charAt(at)));
            }
            start = out.charAt(at) == '-' || out.charAt(at) == '(' || (start && !Character.isLetter(out.charAt(at)));
        }
        return out.toString();
    }
}
