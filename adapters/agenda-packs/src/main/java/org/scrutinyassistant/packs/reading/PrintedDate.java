package org.scrutinyassistant.packs.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds dates as UK papers print them, the day before the month: "18 July 2024", "25th March, 2021", "9 th May", "25/01/24". */
public final class PrintedDate {

    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b";
    private static final String DAY = "\\b(?<day>[0-3]?\\d)\\s*(?:st\\b|nd\\b|rd\\b|th\\b)?(?:\\s+of\\b)?[\\s,-]*";
    private static final Pattern IN_WORDS = Pattern.compile(
            DAY + MONTH + "(?:[\\s,.]*(?<year>\\d{4})\\b|-(?<short>\\d{2})\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_FIGURES =
            Pattern.compile("(?<![\\d/.-])([0-3]?\\d)([/.-])([01]?\\d)\\2(\\d{4}|\\d{2})(?![\\d/-]|\\.\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern WITHOUT_YEAR = Pattern.compile(DAY + MONTH, Pattern.CASE_INSENSITIVE);

    private PrintedDate() {}

    public static Optional<LocalDate> firstIn(String text) {
        return allIn(text).stream().findFirst();
    }

    /** All full dates, in printed order. */
    public static List<LocalDate> allIn(String text) {
        List<Found> found = new ArrayList<>();
        IN_WORDS.matcher(text).results().forEach(match -> found.addAll(inWords(match)));
        IN_FIGURES.matcher(text).results().forEach(match -> found.addAll(dated(match, 4, 3, 1)));
        YEAR_FIRST.matcher(text).results().forEach(match -> found.addAll(dated(match, 1, 2, 3)));
        return found.stream().sorted().map(Found::date).toList();
    }

    /** Days printed without their year, such as "22 June", in printed order. */
    public static List<MonthDay> daysIn(String text) {
        return WITHOUT_YEAR
                .matcher(text)
                .results()
                .flatMap(match -> {
                    int day = Integer.parseInt(match.group(1));
                    Month month = month(match.group(2));
                    return day >= 1 && day <= month.maxLength() ? Stream.of(MonthDay.of(month, day)) : Stream.empty();
                })
                .toList();
    }

    private static List<Found> inWords(MatchResult match) {
        String year = match.group(3) == null ? match.group(4) : match.group(3);
        return valid(match.start(), year, month(match.group(2)).getValue(), Integer.parseInt(match.group(1)));
    }

    private static List<Found> dated(MatchResult match, int year, int month, int day) {
        int number = Integer.parseInt(match.group(month));
        return valid(match.start(), match.group(year), number, Integer.parseInt(match.group(day)));
    }

    private static List<Found> valid(int position, String year, int month, int day) {
        try {
            int full = year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year);
            return List.of(new Found(position, LocalDate.of(full, month, day)));
        } catch (DateTimeException notADay) {
            return List.of();
        }
    }

    private static Month month(String printed) {
        String letters = printed.substring(0, 3).toUpperCase(Locale.ROOT);
        return Stream.of(Month.values())
                .filter(month -> month.name().startsWith(letters))
                .findFirst()
                .orElseThrow();
    }

    private record Found(int position, LocalDate date) implements Comparable<Found> {

        @Override
        public int compareTo(Found other) {
            return Integer.compare(position, other.position);
        }
    }
}
