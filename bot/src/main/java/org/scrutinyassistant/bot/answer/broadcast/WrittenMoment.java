package org.scrutinyassistant.bot.answer.broadcast;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.period.PeriodFinder;

/** A day and time as people write them: "tomorrow at 2.30pm"; a day alone means nine in the morning. */
final class WrittenMoment {

    private static final Pattern NOW =
            Pattern.compile("(?i)\\b(now|at once|immediately|straight ?away|right away|as soon as .*)\\b");
    private static final Pattern TIME =
            Pattern.compile("(?i)(?<![\\d.:/])(\\d{1,2})(?:(?:[:.](\\d{2})(?![\\d.:/]))\\s*(am|pm)?|\\s*(am|pm))\\b");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int NOON = 12;

    private WrittenMoment() {}

    static boolean isNow(String text) {
        return NOW.matcher(text).find();
    }

    /**
     * Returns the UK time that a text names, if it names a day.
     *
     * @throws IllegalArgumentException if its hour is none of the clock
     */
    static Optional<LocalDateTime> in(String text, LocalDate today) {
        return new PeriodFinder()
                .find(text, today).stream()
                        .filter(period -> period.kind() == EntityKind.DATE)
                        .findFirst()
                        .map(period -> LocalDate.parse(period.key()).atTime(time(text)));
    }

    private static LocalTime time(String text) {
        return TIME.matcher(text)
                .results()
                .findFirst()
                .map(WrittenMoment::time)
                .orElse(text.toLowerCase(Locale.UK).contains("noon") ? LocalTime.NOON : MORNING);
    }

    private static LocalTime time(MatchResult found) {
        int hour = Integer.parseInt(found.group(1));
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        String half = found.group(3) == null ? found.group(4) : found.group(3);
        int afternoon = half == null ? hour : hour % NOON + (half.equalsIgnoreCase("pm") ? NOON : 0);
        if (afternoon > 23 || minute > 59) {
            throw new IllegalArgumentException("There is no time of day written " + found.group());
        }
        return LocalTime.of(afternoon, minute);
    }
}
