package org.scrutinyassistant.bot.answer.notice;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.days.DayRange;
import org.scrutinyassistant.bot.answer.days.SaidDays;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.message.UkTime;

/** The days for which somebody asks what would go out, both included. */
record ForeseenDays(LocalDate from, LocalDate until) {

    private static final int MOST_MONTHS = 12;
    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

    /** Returns tomorrow if none are named; empty if they can't be read, or are too many or too far away. */
    static Optional<ForeseenDays> in(Ask ask) {
        LocalDate today = ask.today();
        Optional<LocalDate> day = ask.slot("date").map(Mention::key).map(LocalDate::parse);
        Optional<ForeseenDays> days = SaidDays.in(ask.text(), today)
                .filter(said -> !(said.open()
                        && day.isEmpty()
                        && YEAR.matcher(ask.text()).find()))
                .map(said -> of(said, day, today));
        return days.filter(said -> !said.until.isAfter(today.plusMonths(MOST_MONTHS)));
    }

    private static ForeseenDays of(DayRange said, Optional<LocalDate> day, LocalDate today) {
        LocalDate until = said.until();
        boolean several = until != null && !until.equals(said.from()) && until.isAfter(day.orElse(today));
        if (said.open() || (day.isPresent() && !several)) {
            LocalDate one = day.orElse(today.plusDays(1));
            return new ForeseenDays(one, one);
        }
        LocalDate from = Objects.requireNonNullElse(said.from(), today);
        return new ForeseenDays(from.isBefore(today) ? today : from, Objects.requireNonNullElse(until, from));
    }

    boolean one() {
        return from.equals(until);
    }

    /** Returns "on Monday 1 December 2026" or "from ... to ...". */
    String words() {
        return one() ? "on " + UkTime.day(from) : "from " + UkTime.day(from) + " to " + UkTime.day(until);
    }
}
