package org.scrutinyassistant.bot.answer.days;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.understanding.period.Numbers;

/** Knows words for a time which tell nothing that could be reckoned, as in "for a while". */
final class UnreadTime {

    private static final String COUNT = "an?|\\d{1,3}|" + Numbers.ALTERNATIVES;
    private static final String UNIT =
            "(?:days?|weeks?|weekends?|fortnights?|months?|years?|quarters?|terms?" + "|half[ -]terms?|while|bit)";
    private static final String SEASON = "(?:summer|autumn|winter|spring)";
    private static final Pattern IN_SEASON =
            Pattern.compile("(?i)\\b(?:(?:for|in|over|during|throughout)(?: the)?|this|next|all|every)"
                    + "(?: whole| coming| next)? " + SEASON + "\\b"
                    + "|\\b(?:from|by|before|after|until|till|since)(?: the)? " + SEASON
                    + "\\b(?=\\W*$|[,.;]| (?:on|and|breaks?|holidays?)\\b)");
    private static final Pattern SPAN = Pattern.compile("(?i)\\b(?:" + COUNT
            + "|the|this|that|next|coming|following|all|whole|each|every|half|few|some|several|many|couple of|other"
            + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\s+(?:working |calendar |whole )?" + UNIT + "\\b");
    private static final Pattern SHORT_DAY = Pattern.compile(
            "(?i)\\b(?:on|from|until|till|by|after|next|this|back|returning) (?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\\b");
    private static final Pattern SHORT_DATE =
            Pattern.compile("(?<![\\d/])(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|1[0-2])(?![\\d/])");
    private static final Pattern LENGTH = Pattern.compile("(?i)\\bfor\\s+(?:some|several|half|" + COUNT + ")\\b");

    private UnreadTime() {}

    static boolean in(String text) {
        return Stream.of(SPAN, IN_SEASON, SHORT_DAY, SHORT_DATE)
                .anyMatch(pattern -> pattern.matcher(text).find());
    }

    /** Returns whether they say how long something lasts. */
    static boolean lasting(String text) {
        return in(text) || LENGTH.matcher(text).find();
    }
}
