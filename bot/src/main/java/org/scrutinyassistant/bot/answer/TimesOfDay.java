package org.scrutinyassistant.bot.answer;

import java.time.LocalTime;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Times of day as people write them: "2.30pm", "14:30", "8am", "noon". */
public final class TimesOfDay {

    private static final Pattern TIME =
            Pattern.compile("(?i)(?<![\\d.:/])(\\d{1,2})(?:(?:[:.](\\d{2})(?![\\d.:/]))\\s*(am|pm)?|\\s*(am|pm))\\b");
    private static final Pattern NOON = Pattern.compile("(?i)\\b(noon|midday)\\b");
    private static final int HALF_DAY = 12;

    private TimesOfDay() {}

    /**
     * Returns the times that a text names, in its order.
     *
     * @throws IllegalArgumentException if one is none of the clock
     */
    public static List<LocalTime> in(String text) {
        return Stream.concat(
                        TIME.matcher(text).results().map(found -> new Place(found.start(), time(found))),
                        NOON.matcher(text).results().map(found -> new Place(found.start(), LocalTime.NOON)))
                .sorted()
                .map(Place::time)
                .toList();
    }

    private static LocalTime time(MatchResult found) {
        int hour = Integer.parseInt(found.group(1));
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        String half = found.group(3) == null ? found.group(4) : found.group(3);
        int counted = half == null ? hour : hour % HALF_DAY + (half.equalsIgnoreCase("pm") ? HALF_DAY : 0);
        if (counted > 23 || minute > 59) {
            throw new IllegalArgumentException("There is no time of day written " + found.group());
        }
        return LocalTime.of(counted, minute);
    }

    /** A time and where in the text it stands. */
    private record Place(int start, LocalTime time) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return Integer.compare(start, other.start);
        }
    }
}
