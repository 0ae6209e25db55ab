package org.scrutinyassistant.bot.answer.following;

import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.answer.PartsOfDay;
import org.scrutinyassistant.bot.answer.TimesOfDay;

/** The times of day that somebody chose, also where only the hour is said, or the part of the day: "at 8 in the evening". */
final class SaidTimes {

    private static final Pattern BARE = Pattern.compile(
            "(?i)(?<![\\d:.])\\b([01]?\\d|2[0-3])\\b(?!\\s*(?:[:.]\\d|am|pm|st\\b|nd\\b|rd\\b|th\\b|\\d))(?:\\s*o['’]?clock)?");
    private static final Pattern SPOKEN = Pattern.compile("(?i)\\b(?:half|quarter) (?:past|to)\\b");

    private static final Pattern UNSAID = Pattern.compile("(?i)(?<![\\d:.])\\d{1,2}[:.]\\d{2}(?!\\d|\\s*[ap]m)");
    private static final Pattern DAY_CLOCK = Pattern.compile("(?<![\\d:.])(?:0\\d|1[3-9]|2[0-3])[:.]\\d{2}(?!\\d)");

    private SaidTimes() {}

    /** Returns whether they tell morning from evening: each by its half of the day, or by the clock of 24 hours. */
    static boolean clear(String text) {
        String halved = PartsOfDay.asHalves(text);
        return !BARE.matcher(halved).find()
                && (!UNSAID.matcher(halved).find() || DAY_CLOCK.matcher(halved).find());
    }

    /** Returns them in the order of the text; none where one is none of the clock. */
    static List<LocalTime> in(String text) {
        if (SPOKEN.matcher(text).find()) {
            return List.of();
        }
        try {
            return TimesOfDay.in(BARE.matcher(PartsOfDay.asHalves(text)).replaceAll("$1:00"));
        } catch (IllegalArgumentException noSuchTime) {
            return List.of();
        }
    }
}
