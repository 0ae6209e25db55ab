package org.scrutinyassistant.packs.meeting;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a time of day as UK papers print it: "5.30 pm", "10am", "2:00 p.m.", "18:30", "1400 hours", "noon". */
final class PrintedTime {

    private static final Pattern TWELVE_HOURS =
            Pattern.compile("(?i)\\b(1[0-2]|0?[1-9])(?:\\s?[.:]\\s?([0-5]\\d))?\\s*([ap])\\.?\\s?m\\b");
    private static final Pattern DAY_HOURS = Pattern.compile(
            "(?i)\\b([01]?\\d|2[0-3]):([0-5]\\d)\\b|\\b([01]\\d|2[0-3])[.]?([0-5]\\d)\\s*(?:hrs|hours)\\b");
    private static final Pattern NOON = Pattern.compile("(?i)\\b(?:12 )?(?:noon|midday)\\b");

    private PrintedTime() {}

    static Optional<LocalTime> firstIn(String text) {
        return TWELVE_HOURS
                .matcher(text)
                .results()
                .findFirst()
                .map(PrintedTime::ofTwelve)
                .or(() -> DAY_HOURS.matcher(text).results().findFirst().map(PrintedTime::ofDay))
                .or(() -> noon(text));
    }

    private static LocalTime ofTwelve(MatchResult match) {
        int hour = Integer.parseInt(match.group(1)) % 12;
        boolean afternoon = match.group(3).toLowerCase(Locale.ROOT).equals("p");
        int minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        return LocalTime.of(afternoon ? hour + 12 : hour, minute);
    }

    private static LocalTime ofDay(MatchResult match) {
        boolean colon = match.group(1) != null;
        return LocalTime.of(Integer.parseInt(match.group(colon ? 1 : 3)), Integer.parseInt(match.group(colon ? 2 : 4)));
    }

    private static Optional<LocalTime> noon(String text) {
        Matcher matcher = NOON.matcher(text);
        return matcher.find() ? Optional.of(LocalTime.NOON) : Optional.empty();
    }
}
