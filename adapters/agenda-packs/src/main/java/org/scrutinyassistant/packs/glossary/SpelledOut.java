package org.scrutinyassistant.packs.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.packs.pack.Acronym;

/** Finds acronyms where running text spells them out: "Local Example Board (LEB)". */
final class SpelledOut {

    private static final int NEAR = 200;
    private static final int MOST_WORDS = 14;
    private static final Pattern BRACKETED = Pattern.compile(
            "\\((?:the )?[‘'\"“]?([\\p{Lu}\\d][\\p{L}\\d&]{1,9})[’'\"”]?(?:(?:\\s*/\\s*|,?\\s+or\\s+)([\\p{Lu}][\\p{L}\\d&]{1,9}))?\\)");

    private SpelledOut() {}

    static List<Acronym> in(String text, @Nullable Integer page) {
        List<Acronym> found = new ArrayList<>();
        Matcher bracket = BRACKETED.matcher(text);
        while (bracket.find()) {
            List<String> words = wordsBefore(text.substring(Math.max(0, bracket.start() - NEAR), bracket.start()));
            int skips = bracket.group(2) == null ? 0 : 2;
            for (int group = 1; group <= 2; group++) {
                String acronym = bracket.group(group);
                if (acronym != null && AcronymForm.fits(acronym)) {
                    Optional<String> expansion = AcronymForm.spelled(acronym, words, skips);
                    expansion.ifPresent(spelled -> found.add(
                            new Acronym(singular(acronym), spelled.replaceFirst("(?<=\\p{Ll})[’']s$", ""), page)));
                }
            }
        }
        return found;
    }

    private static String singular(String acronym) {
        return acronym.replaceFirst("(?<=\\p{Lu})s$", "");
    }

    private static List<String> wordsBefore(String text) {
        String clause = text.replaceFirst("^.*[.;:!?)(“]\\s", "").strip();
        List<String> words = clause.isEmpty() ? List.of() : List.of(clause.split(" ", -1));
        return words.subList(Math.max(0, words.size() - MOST_WORDS), words.size());
    }
}
