package org.scrutinyassistant.bot.answer.broadcast;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.answer.PartsOfDay;
import org.scrutinyassistant.bot.answer.TimesOfDay;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.period.Period;
import org.scrutinyassistant.bot.understanding.period.PeriodFinder;

/** A day and time as people write them: "tomorrow at 2.30pm"; a day alone means nine in the morning. */
final class WrittenMoment {

    private static final Pattern NOW = Pattern.compile("(?i)\\W*(?:(?:please|yes|ok|okay|just),? )*"
            + "(?:(?:send|do|release)(?: (?:it|that|this))?(?: out)? |it goes(?: out)? )?(?:just )?"
            + "(?:right )?(?:now|at once|immediately|straight ?away|right away|as soon as (?:possible|you can"
            + "|(?:it|that|this)(?:['’]s| is| has been) approved))"
            + "(?:,? (?:please|thanks|thank you))*\\W*");
    private static final Pattern HOUR_OF_THE_DAY = Pattern.compile("(?i)\\bat (1[3-9]|2[0-3])\\b(?![:.]\\d|\\s*[ap]m)");
    private static final Pattern HALF_SAID = Pattern.compile("(?i)\\dam\\b|\\d\\s+am\\b|(?<!\\d)0\\d[:.]\\d");
    private static final Pattern UNREAD =
            Pattern.compile("(?i)\\d|\\bat\\b|\\b(?:afternoon|evening|night|tonight|midnight|late|later|lunch\\w*"
                    + "|after|before|from|half|quarter|minutes?|hours?|days?|weeks?|fortnights?|months?)\\b");
    private static final String TONIGHT = "tonight";
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EARLIEST_UNSAID = LocalTime.of(7, 0);

    private WrittenMoment() {}

    /** Returns whether the text says no more than that it is to go at once. */
    static boolean isNow(String text) {
        return NOW.matcher(text).matches();
    }

    /**
     * Returns the UK time that a text names; empty if it names no day, or no time that is surely read.
     *
     * @throws IllegalArgumentException if its hour is none of the clock
     */
    static Optional<LocalDateTime> in(String text, LocalDate today) {
        List<Period> periods = new PeriodFinder().find(text, today);
        String rest = without(periods, text);
        return periods.size() == 1 && periods.get(0).kind() == EntityKind.DATE
                ? time(rest).map(LocalDate.parse(periods.get(0).key())::atTime)
                : Optional.empty();
    }

    private static String without(List<Period> periods, String text) {
        StringBuilder rest = new StringBuilder(text);
        for (int i = periods.size() - 1; i >= 0; i--) {
            int start = periods.get(i).place().start();
            int end = periods.get(i).place().end();
            rest.replace(start, end, text.regionMatches(true, start, TONIGHT, 0, TONIGHT.length()) ? TONIGHT : ",");
        }
        return rest.toString();
    }

    private static Optional<LocalTime> time(String text) {
        String clear = HOUR_OF_THE_DAY.matcher(PartsOfDay.asHalves(text)).replaceAll("at $1:00");
        List<LocalTime> times = TimesOfDay.in(clear);
        if (times.isEmpty()) {
            return Optional.of(MORNING).filter(morning -> !UNREAD.matcher(text).find());
        }
        LocalTime first = times.get(0);
        return Optional.of(first)
                .filter(time -> times.size() == 1)
                .filter(time -> !time.isBefore(EARLIEST_UNSAID)
                        || HALF_SAID.matcher(clear).find());
    }
}
