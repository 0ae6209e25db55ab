package org.scrutinyassistant.bot.understanding.naming;

import java.util.regex.Pattern;
import org.scrutinyassistant.bot.understanding.words.Lexicon;
import org.scrutinyassistant.bot.understanding.words.Word;

/** Whether an ordinary word is meant as an acronym: written in capitals, or asked about. */
final class AskedAbout {

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}]*\\p{Lu}s?|\\p{Lu}");
    private static final Pattern LOWER = Pattern.compile("\\p{Ll}");
    private static final Pattern ASKED_BEFORE = Pattern.compile(
            ".*\\b(?:what(?:'s|\u2019s|s| is| are| does| do| did)?|who or what is|who is|define|definition of|explain|meaning of|acronym|abbreviation|term|initials|letters)(?: an?| the)?\\s*[\"'\u2018\u201c(]?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ASKED_AFTER = Pattern.compile(
            "[\"'\u2019\u201d)]?\\s*(?:(?:stands?|short) for|means?\\b|meaning|is short for|definition|acronym|abbreviation).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern STAND_FOR = Pattern.compile(
            "[\"'\u2019\u201d)]?\\s*(?:stands?|short) for.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NOTHING_AFTER =
            Pattern.compile("[\"'\u2019\u201d)]?\\s*(?:please|pls|then)?[\\s?.!]*(?:in\\b.*)?");

    private AskedAbout() {}

    static boolean in(String text, Word word, Lexicon lexicon) {
        if (LOWER.matcher(text).find() && CAPITALS.matcher(word.text()).matches() && !startsTheText(word)) {
            return true;
        }
        String after = text.substring(word.end());
        if (lexicon.connects(word.form())) {
            return STAND_FOR.matcher(after).matches();
        }
        return ASKED_AFTER.matcher(after).matches()
                || (ASKED_BEFORE.matcher(text.substring(0, word.start())).matches()
                        && NOTHING_AFTER.matcher(after).matches());
    }

    private static boolean startsTheText(Word word) {
        return word.start() == 0 && word.text().length() == 1;
    }
}
