package org.scrutinyassistant.bot.understanding.words;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The singular of an English word, good enough to compare two. */
final class Singular {

    private static final Pattern ACRONYMS = Pattern.compile("\\p{Lu}{2,}s");
    private static final Pattern ES = Pattern.compile(".+(ss|sh|ch|x|zz)es");
    private static final Pattern NOT_PLURAL = Pattern.compile(".+(ss|us|is)");
    private static final Map<String, String> IRREGULAR = Map.of(
            "children", "child",
            "women", "woman",
            "men", "man",
            "babies", "baby",
            "lives", "life",
            "wives", "wife",
            "whilst", "while",
            "criteria", "criterion",
            "series", "series");

    private Singular() {}

    static String of(String written) {
        if (ACRONYMS.matcher(written).matches()) {
            return written.substring(0, written.length() - 1).toLowerCase(Locale.ROOT);
        }
        String word = written.toLowerCase(Locale.ROOT);
        String irregular = IRREGULAR.get(word);
        return irregular != null ? irregular : regular(word);
    }

    private static String regular(String word) {
        if (word.length() <= 3
                || !word.endsWith("s")
                || NOT_PLURAL.matcher(word).matches()) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        int cut = ES.matcher(word).matches() ? 2 : 1;
        return word.substring(0, word.length() - cut);
    }
}
