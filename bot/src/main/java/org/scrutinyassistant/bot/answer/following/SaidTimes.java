package org.scrutinyassistant.bot.answer.following;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.answer.TimesOfDay;

/** The times of day that somebody chose, also where only the hour is said, or the part of the day: "at 8 in the evening". */
final class SaidTimes {

    private static final String HOUR = "(?<![\\d:.])\\b(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?(?:\\s*o['’]?clock)?";
    private static final String PART = "(?<part>morning|afternoon|evening|night|tonight)s?\\b";
    private static final Pattern HOUR_OF_PART =
            Pattern.compile("(?i)" + HOUR + "\\s*,?\\s*(?:(?:in|of) the |this |every |at |by )?" + PART);
    private static final Pattern PART_WITH_HOUR =
            Pattern.compile("(?i)\\b" + PART + "(?:\\s+(?!to\\b|until\\b|till\\b|and\\b)[a-z]+){0,3}?\\s+at\\s+" + HOUR
                    + "(?![\\d:.]|\\s*(?:am|pm)\\b)");
    private static final Pattern BARE = Pattern.compile(
            "(?i)(?<![\\d:.])\\b([01]?\\d|2[0-3])\\b(?!\\s*(?:[:.]\\d|am|pm|st\\b|nd\\b|rd\\b|th\\b|\\d))(?:\\s*o['’]?clock)?");
    private static final Pattern SPOKEN = Pattern.compile("(?i)\\b(?:half|quarter) (?:past|to)\\b");
    private static final int NOON = 12;
    private static final int FIRST_OF_NIGHT = 5;

    private SaidTimes() {}

    /** Returns them in the order of the text; none where one is none of the clock. */
    static List<LocalTime> in(String text) {
        if (SPOKEN.matcher(text).find()) {
            return List.of();
        }
        String behind = HOUR_OF_PART.matcher(text).replaceAll(SaidTimes::written);
        String before = PART_WITH_HOUR.matcher(behind).replaceAll(SaidTimes::written);
        try {
            return TimesOfDay.in(BARE.matcher(before).replaceAll("$1:00"));
        } catch (IllegalArgumentException noSuchTime) {
            return List.of();
        }
    }

    private static String written(MatchResult found) {
        boolean partFirst = !Character.isDigit(found.group().charAt(0));
        int hour = Integer.parseInt(found.group(partFirst ? 2 : 1));
        String minute = found.group(partFirst ? 3 : 2);
        String part = found.group(partFirst ? 1 : 3).toLowerCase(Locale.UK);
        String half = hour == 0 || hour > NOON ? "" : half(hour, part);
        return hour + ":" + (minute == null ? "00" : minute) + half;
    }

    private static String half(int hour, String part) {
        return switch (part) {
            case "morning" -> "am";
            case "night" -> hour < FIRST_OF_NIGHT || hour == NOON ? "am" : "pm";
            default -> "pm";
        };
    }
}
