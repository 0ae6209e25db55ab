package org.scrutinyassistant.bot.answer;

import java.util.Set;

/** Tells a question that names no subject at all, such as "how many?" or "what is the target". */
public final class Vagueness {

    private static final Set<String> MEASURES = Set.of(
            "mani",
            "much",
            "number",
            "total",
            "figur",
            "percentag",
            "percent",
            "rate",
            "target",
            "averag",
            "trend",
            "plan",
            "conferenc",
            "valu",
            "data",
            "indic",
            "measur",
            "latest",
            "current",
            "now",
            "chang",
            "month",
            "year",
            "last",
            "thi",
            "tell",
            "give",
            "show",
            "pleas",
            "compar",
            "high",
            "low",
            "highest",
            "lowest",
            "whats",
            "what'");

    private Vagueness() {}

    /** Returns whether nothing is left of the text but words of asking and of measuring. */
    public static boolean of(String text) {
        return Words.of(text).stream().allMatch(MEASURES::contains);
    }
}
