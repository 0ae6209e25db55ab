package org.scrutinyassistant.bot.understanding.period;

import java.util.regex.Pattern;

/** Tells the verbs "may", "march" and "mar" from the months. */
final class OrdinaryMay {

    private static final Pattern VERB_OR_NAME = Pattern.compile("may|march|mar", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE = Pattern.compile(
            "(?:^|.*\\b(?:in|for|of|since|during|last|this|next|to|by|from|until|till|after|before|and|or|through|late|early|mid|end|at|on|a|the|about|vs|was|were|is|\\d{1,2}(?:st|nd|rd|th)?))[\\s,(-]*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern AFTER = Pattern.compile(
            "\\s*(?:$|[?.,;:!)'\u2019/&-]|\\d|(?:of|and|or|to|figure|figures|data|meeting|mtg|panel|committee|pack|agenda|minutes|last|this|compared|vs|versus|please|pls|was|is)\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern VERB_AFTER = Pattern.compile(
            "\\s+(?:i|we|you|he|she|they|it|there|be|not|have|well|also|affect|need|want)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private OrdinaryMay() {}

    static boolean at(String text, int start, String word) {
        if (!VERB_OR_NAME.matcher(word).matches()) {
            return false;
        }
        String before = text.substring(0, start);
        String after = text.substring(start + word.length());
        if (VERB_AFTER.matcher(after).matches()) {
            return true;
        }
        boolean capital = Character.isUpperCase(word.charAt(0)) && start > 0;
        return !capital
                && !BEFORE.matcher(before).matches()
                && !AFTER.matcher(after).matches();
    }
}
