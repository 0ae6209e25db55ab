package org.scrutinyassistant.bot.answer.days;

import java.util.regex.Pattern;
import org.scrutinyassistant.bot.understanding.period.Numbers;

/** Knows words for a time which tell nothing that could be reckoned, as in "for a while". */
final class UnreadTime {

    private static final String COUNT = "an?|\\d{1,3}|" + Numbers.ALTERNATIVES;
    private static final String UNIT = "(?:days?|weeks?|weekends?|fortnights?|months?|years?|quarters?|terms?"
            + "|half[ -]terms?|summer|autumn|winter|spring|while|bit)";
    private static final Pattern SPAN = Pattern.compile("(?i)\\b(?:" + COUNT
            + "|the|this|that|next|coming|following|all|whole|each|every|half|few|some|several|many|couple of|other"
            + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\s+(?:working |calendar |whole )?" + UNIT + "\\b");
    private static final Pattern SHORT_DAY = Pattern.compile(
            "(?i)\\b(?:on|from|until|till|by|after|next|this) (?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\\b");
    private static final Pattern LENGTH = Pattern.compile("(?i)\\bfor\\s+(?:some|several|half|" + COUNT + ")\\b");

    private UnreadTime() {}

    static boolean in(String text) {
        return SPAN.matcher(text).find() || SHORT_DAY.matcher(text).find();
    }

    /** Returns whether they say how long something lasts. */
    static boolean lasting(String text) {
        return in(text) || LENGTH.matcher(text).find();
    }
}
