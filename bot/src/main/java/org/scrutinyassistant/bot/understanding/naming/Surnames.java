package org.scrutinyassistant.bot.understanding.naming;

import java.util.regex.Pattern;
import org.scrutinyassistant.bot.understanding.words.Lexicon;
import org.scrutinyassistant.bot.understanding.words.Word;

/** Whether a surname by itself is meant: it has a capital or a title, and is no ordinary word that opens the text. */
final class Surnames {

    private static final Pattern TITLED = Pattern.compile(
            ".*\\b(?:councillors?|cllrs?|clr|mr|mrs|ms|miss|mx|dr|prof)\\.?\\s+(?:\\p{L}+(?:,| and| &)\\s+)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    boolean meant(String text, Word word, Lexicon lexicon) {
        if (TITLED.matcher(text.substring(0, word.start())).matches()) {
            return true;
        }
        return lexicon.knows(word.form())
                ? word.capital() && word.start() > 0
                : word.form().length() > 3;
    }
}
