package org.scrutinyassistant.bot.understanding.period;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "since Christmas", "before Easter", "new year": the month of the last one. */
final class Festival implements PeriodRule {

    private static final Pattern FESTIVAL = Pattern.compile(
            "\\b(christmas|xmas|easter|(?:the\\s+)?new year)\\b(?!'s (?:tree|party))", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Period> find(String text, LocalDate today) {
        return FESTIVAL.matcher(text)
                .results()
                .map(found ->
                        Period.month(month(found, today), new Place(found.start(), found.end()), Period.RECKONED));
    }

    private static YearMonth month(MatchResult found, LocalDate today) {
        String name = found.group(1).toLowerCase(Locale.UK);
        if (name.equals("easter")) {
            YearMonth thisYear = Easter.month(today.getYear());
            return thisYear.isAfter(YearMonth.from(today)) ? Easter.month(today.getYear() - 1) : thisYear;
        }
        return Months.latest(name.endsWith("year") ? Month.JANUARY : Month.DECEMBER, today);
    }
}
