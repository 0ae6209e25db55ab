package org.scrutinyassistant.packs.figure;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the month or financial year that a sentence gives for a figure; a month without a year is the latest up to the meeting. */
final class StatedPeriod {

    private static final String NAMES =
            "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final Pattern MONTH =
            Pattern.compile("\\b(" + NAMES + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b)\\s*(20\\d\\d)?");
    private static final Pattern NOT_OF_IT = Pattern.compile(
            ".*\\b(?:since|from|than|before|by|until|target for|similar to|to)\\s(?:the\\s)?(?:end of\\s)?$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OTHER_TIME = Pattern.compile(
            "\\b(?:from|since|than|compared|against|as opposed|by|until)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern DUE = Pattern.compile(
            ".*\\b(?:by|for|until)\\s(?:the\\s)?(?:end of\\s)?$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern AIMED = Pattern.compile("(?i)\\btargets?\\b|\\bambition\\b");
    private static final Pattern YEARS =
            Pattern.compile("\\b20(\\d\\d)\\s?[/–-]\\s?(?:20)?(\\d\\d)\\b|\\b(\\d\\d)/(\\d\\d)\\b");

    private final @Nullable YearMonth meeting;

    StatedPeriod(@Nullable YearMonth meeting) {
        this.meeting = meeting;
    }

    @Nullable String of(Figure figure, int nextFigure) {
        String until = figure.sentence().substring(figure.end(), Math.max(figure.end(), nextFigure));
        String near = OTHER_TIME.matcher(until).replaceFirst("");
        String month = month(near);
        if (month != null) {
            return month;
        }
        String leading = month(figure.before());
        return leading != null || AIMED.matcher(figure.sentence()).find() ? leading : financialYear(figure.sentence());
    }

    /** The financial year or month in a text about a target. */
    @Nullable String due(String text) {
        String years = financialYear(text);
        return years != null
                ? years
                : MONTH.matcher(text)
                        .results()
                        .filter(month ->
                                DUE.matcher(text.substring(0, month.start())).matches())
                        .findFirst()
                        .map(this::yearMonth)
                        .orElse(null);
    }

    private @Nullable String month(String text) {
        List<MatchResult> months = MONTH.matcher(text)
                .results()
                .filter(m -> !NOT_OF_IT.matcher(text.substring(0, m.start())).matches())
                .toList();
        return months.isEmpty() ? null : yearMonth(months.get(0));
    }

    private @Nullable String yearMonth(MatchResult match) {
        String letters = match.group(1).substring(0, 3).toUpperCase(Locale.UK);
        int month = Stream.of(Month.values())
                .filter(m -> m.name().startsWith(letters))
                .findFirst()
                .orElseThrow()
                .getValue();
        if (match.group(2) != null) {
            return YearMonth.of(Integer.parseInt(match.group(2)), month).toString();
        }
        if (meeting == null) {
            return null;
        }
        YearMonth thisYear = YearMonth.of(meeting.getYear(), month);
        return (thisYear.isAfter(meeting) ? thisYear.minusYears(1) : thisYear).toString();
    }

    private static @Nullable String financialYear(String text) {
        Matcher years = YEARS.matcher(text);
        while (years.find()) {
            int first = Integer.parseInt(years.group(1) == null ? years.group(3) : years.group(1));
            int second = Integer.parseInt(years.group(2) == null ? years.group(4) : years.group(2));
            if (second == (first + 1) % 100) {
                return String.format("20%02d-%02d", first, second);
            }
        }
        return null;
    }
}
