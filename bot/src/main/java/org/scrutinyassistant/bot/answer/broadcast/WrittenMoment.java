package org.scrutinyassistant.bot.answer.broadcast;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.answer.TimesOfDay;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.period.PeriodFinder;

/** A day and time as people write them: "tomorrow at 2.30pm"; a day alone means nine in the morning. */
final class WrittenMoment {

    private static final Pattern NOW =
            Pattern.compile("(?i)\\b(now|at once|immediately|straight ?away|right away|as soon as .*)\\b");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

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
        return TimesOfDay.in(text).stream().findFirst().orElse(MORNING);
    }
}
