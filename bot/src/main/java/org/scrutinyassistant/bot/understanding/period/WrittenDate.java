package org.scrutinyassistant.bot.understanding.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** "28 sept", "Thursday 21st of March 2024", "June 3rd, 2023". */
final class WrittenDate implements PeriodRule {

    private static final String DAY = "(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
    private static final String YEAR =
            "(?:,?[\\s-]+(?<year>(?:19|20)\\d{2}|[12]\\d(?!\\d|:|\\s*(?:%|percent|per|am|pm)))|\\s*'(?<short>\\d{2}))?(?![\\p{L}\\d])";
    private static final Pattern DAY_FIRST = Pattern.compile(
            NamedDay.BEFORE_A_DATE + "(?<![\\p{L}\\d./])" + DAY + "(?:\\s+of)?[\\s-]*" + Months.NAME + YEAR,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            NamedDay.BEFORE_A_DATE + "(?<![\\p{L}\\d])" + Months.NAME + "\\s+(?:the\\s+)?" + DAY + "(?!\\d|\\s?%)"
                    + YEAR,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR_LIKE = Pattern.compile("\\p{L}+\\.?\\s+(?:1[5-9]|[23]\\d)");
    private static final Pattern ON = Pattern.compile(".*\\bon\\s+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public Stream<Period> find(String text, LocalDate today) {
        return Stream.concat(
                all(DAY_FIRST, text, today),
                all(MONTH_FIRST, text, today).filter(period -> !ratherAYear(text, period)));
    }

    /** "March 24" is rather the month of a year, "on March 24" and "March 24th" are days. */
    private static boolean ratherAYear(String text, Period period) {
        String written = text.substring(period.place().start(), period.place().end());
        String before = text.substring(0, period.place().start());
        return YEAR_LIKE.matcher(written).matches() && !ON.matcher(before).matches();
    }

    private static Stream<Period> all(Pattern pattern, String text, LocalDate today) {
        Stream.Builder<Period> found = Stream.builder();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            period(matcher, today).ifPresent(found);
        }
        return found.build();
    }

    private static Optional<Period> period(Matcher matcher, LocalDate today) {
        Optional<Month> month = Months.named(matcher.group("month"));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        String year = matcher.group("year") != null ? matcher.group("year") : matcher.group("short");
        return day(year, month.get(), Integer.parseInt(matcher.group("day")), today)
                .map(day -> Period.day(day, Place.of(matcher), year == null ? Period.FILLED_IN : Period.WRITTEN));
    }

    private static Optional<LocalDate> day(@Nullable String year, Month month, int day, LocalDate today) {
        try {
            return Optional.of(
                    year == null ? Nearest.yearly(month, day, today) : LocalDate.of(Months.year(year), month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
