package org.scrutinyassistant.bot.understanding.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "today", "tomorrow", "the day after tomorrow", "yesterday", "on Thursday", "next Monday", "last Tuesday". */
final class NamedDay implements PeriodRule {

    /** The day of the week that may stand before a date, which tells the same day, in a regular expression. */
    static final String BEFORE_A_DATE = "(?:\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+(?:the\\s+)?)?";

    private static final Pattern RELATIVE = Pattern.compile(
            "\\b((?:the )?day after tomorrow|today|tonight|tomorrow|tmrw|yesterday)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?:(next|this|last|coming)\\s+)?(mon|tues|wednes|thurs|fri|satur|sun)day\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Period> find(String text, LocalDate today) {
        return Stream.concat(
                RELATIVE.matcher(text).results().map(found -> at(found, relative(found.group(1), today))),
                WEEKDAY.matcher(text).results().map(found -> at(found, weekday(found, today))));
    }

    private static LocalDate relative(String word, LocalDate today) {
        String lower = word.toLowerCase(Locale.UK);
        if (lower.contains("after")) {
            return today.plusDays(2);
        }
        if (lower.startsWith("tom") || lower.startsWith("tmr")) {
            return today.plusDays(1);
        }
        return lower.startsWith("yes") ? today.minusDays(1) : today;
    }

    private static LocalDate weekday(MatchResult found, LocalDate today) {
        DayOfWeek day = DayOfWeek.valueOf(found.group(2).toUpperCase(Locale.UK) + "DAY");
        if ("last".equalsIgnoreCase(found.group(1))) {
            return today.with(TemporalAdjusters.previous(day));
        }
        return "next".equalsIgnoreCase(found.group(1))
                ? today.with(TemporalAdjusters.next(day))
                : today.with(TemporalAdjusters.nextOrSame(day));
    }

    private static Period at(MatchResult found, LocalDate day) {
        return Period.day(day, new Place(found.start(), found.end()), Period.RECKONED);
    }
}
