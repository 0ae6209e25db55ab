package org.scrutinyassistant.bot.understanding.period;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Small numbers as words. */
public final class Numbers {

    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final List<String> ORDINALS = List.of(
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth");
    private static final Map<String, Integer> VALUES = values();

    /** The number words, as alternatives in a regular expression. */
    public static final String ALTERNATIVES = String.join("|", WORDS);

    /** The ordinal words, as alternatives in a regular expression. */
    public static final String ORDINAL_ALTERNATIVES = String.join("|", ORDINALS);

    private Numbers() {}

    /** Returns the number that digits, a word, an ordinal or "a" stand for. */
    public static int of(String written) {
        String lower = written.toLowerCase(Locale.UK);
        Integer value = VALUES.get(lower);
        return value != null ? value : Integer.parseInt(lower);
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>(Map.of("a", 1, "an", 1));
        for (int i = 0; i < WORDS.size(); i++) {
            values.put(WORDS.get(i), i);
        }
        for (int i = 0; i < ORDINALS.size(); i++) {
            values.put(ORDINALS.get(i), i);
        }
        return values;
    }
}
