package org.scrutinyassistant.bot.answer.indicator;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether words speak of what begins, of what ends, or of how many there are at one time. */
enum AskedFlow {
    BEGINNING("\\b(new|newly|start\\w*|began|begin\\w*|becom\\w*|became|enter\\w*|admitted|admissions?|opened)\\b"),
    ENDING(
            "\\b(ceas\\w*|ended|ending|ends|end(?! of)|clos(e|ed|ing|ure|ures)|leav\\w*|left|discharg\\w*|stopp\\w*)\\b"),
    STANDING("$^");

    private static final double FITS = 1.5;

    private final Pattern words;

    AskedFlow(String words) {
        this.words = Pattern.compile(words);
    }

    static AskedFlow in(String text) {
        String lower = text.toLowerCase(Locale.UK).replaceAll("care leavers?|leaving care|end of", "");
        if (BEGINNING.words.matcher(lower).find()) {
            return BEGINNING;
        }
        return ENDING.words.matcher(lower).find() ? ENDING : STANDING;
    }

    /** Returns what to add to the log-odds of something with that name. */
    double fit(String name) {
        AskedFlow named = in(name);
        if (named == this) {
            return this == STANDING ? 0 : FITS;
        }
        return -FITS;
    }
}
