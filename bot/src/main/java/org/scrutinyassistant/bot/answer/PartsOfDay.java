package org.scrutinyassistant.bot.answer;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The part of the day by which people tell which half of the clock an hour is of: "8 in the evening". */
public final class PartsOfDay {

    private static final String HOUR = "(?<![\\d:.])\\b(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?(?:\\s*o['’]?clock)?";
    private static final String PART = "(?<part>morning|afternoon|evening|night|tonight)s?\\b";
    private static final Pattern HOUR_OF_PART =
            Pattern.compile("(?i)" + HOUR + "\\s*,?\\s*(?:(?:in|of) the |this |every |at |by )?" + PART);
    private static final Pattern PART_WITH_HOUR =
            Pattern.compile("(?i)\\b" + PART + "(?:\\s+(?!to\\b|until\\b|till\\b|and\\b)[a-z]+){0,3}?\\s+at\\s+" + HOUR
                    + "(?![\\d:.]|\\s*(?:am|pm)\\b)");
    private static final int NOON = 12;
    private static final int FIRST_OF_NIGHT = 5;

    private PartsOfDay() {}

    /** Returns the text with "8:00pm" for "8 in the evening", and the like. */
    public static String asHalves(String text) {
        String behind = HOUR_OF_PART.matcher(text).replaceAll(PartsOfDay::written);
        return PART_WITH_HOUR.matcher(behind).replaceAll(PartsOfDay::written);
    }

    private static String written(MatchResult found) {
        boolean partFirst = !Character.isDigit(found.group().charAt(0));
        int hour = Integer.parseInt(found.group(partFirst ? 2 : 1));
        String minute = found.group(partFirst ? 3 : 2);
        String part = found.group(partFirst ? 1 : 3).toLowerCase(Locale.UK);
        String half = hour == 0 || hour > NOON ? "" : half(hour, part);
        return (partFirst ? "at " : "") + hour + ":" + (minute == null ? "00" : minute) + half;
    }

    private static String half(int hour, String part) {
        return switch (part) {
            case "morning" -> "am";
            case "night" -> hour < FIRST_OF_NIGHT || hour == NOON ? "am" : "pm";
            default -> "pm";
        };
    }
}
