package org.scrutinyassistant.bot.answer.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A week or a weekend that somebody names from today: "next week", "this weekend".
 *
 * @param start where its words begin in the text
 * @param end where they end
 */
record SaidWeek(int start, int end, LocalDate first, LocalDate last) {

    private static final Pattern WORDS = Pattern.compile("(?i)\\b(?:(?:next|this|all|the rest of (?:the|this)) week"
            + "|(?:the )?week after next|(?:next|this|the|coming) weekend)\\b");

    /** Returns the first one that a text names. */
    static Optional<SaidWeek> in(String text, LocalDate today) {
        return WORDS.matcher(text).results().findFirst().map(found -> of(found, today));
    }

    private static SaidWeek of(MatchResult found, LocalDate today) {
        String said = found.group().toLowerCase(Locale.UK);
        int later = said.startsWith("next") ? 1 : said.endsWith("after next") ? 2 : 0;
        LocalDate sunday =
                today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(later);
        LocalDate first = said.endsWith("weekend") ? sunday.minusDays(1) : sunday.minusDays(6);
        return new SaidWeek(found.start(), found.end(), first.isBefore(today) ? today : first, sunday);
    }

    DayRange days() {
        return new DayRange(first, last);
    }
}
