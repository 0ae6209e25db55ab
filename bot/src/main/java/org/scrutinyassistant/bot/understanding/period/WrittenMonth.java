package org.scrutinyassistant.bot.understanding.period;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** "March 2024", "Oct-17", "June '23", "may", "April last year". */
final class WrittenMonth implements PeriodRule {

    private static final Pattern MONTH = Pattern.compile(
            "(?<![\\p{L}\\d])" + Months.NAME
                    + "(?:(?:\\s+of|,)?[\\s'\u2019/-]{0,3}(?<year>(?:19|20)\\d{2}|(?<=[-'\u2019/ ])\\d{2})(?![\\d/]|\\s*(?:st|nd|rd|th|%))"
                    + "|\\s+(?<then>last|this|next)\\s+year)?(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Period> find(String text, LocalDate today) {
        return MONTH.matcher(text)
                .results()
                .map(found -> at(text, found.start()))
                .filter(matcher -> !OrdinaryMay.at(text, matcher.start("month"), matcher.group("month")))
                .map(matcher -> period(matcher, today))
                .flatMap(Optional::stream);
    }

    private static Matcher at(String text, int start) {
        Matcher matcher = MONTH.matcher(text);
        if (!matcher.find(start)) {
            throw new IllegalStateException("No month at " + start);
        }
        return matcher;
    }

    private static Optional<Period> period(Matcher matcher, LocalDate today) {
        Optional<Month> month = Months.named(matcher.group("month"));
        return month.map(named -> {
            String year = matcher.group("year");
            Place place = Place.of(matcher);
            if (year != null) {
                return Period.month(YearMonth.of(Months.year(year), named), place, Period.WRITTEN);
            }
            return Period.month(unwritten(matcher.group("then"), named, today), place, Period.FILLED_IN);
        });
    }

    private static YearMonth unwritten(@Nullable String then, Month month, LocalDate today) {
        if (then == null) {
            return Months.latest(month, today);
        }
        int years = then.equalsIgnoreCase("last") ? -1 : then.equalsIgnoreCase("next") ? 1 : 0;
        return YearMonth.of(today.getYear() + years, month);
    }
}
