package org.scrutinyassistant.bot.understanding.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "10/2017", "2017-10". */
final class NumericMonth implements PeriodRule {

    private static final String END = "(?![\\d/-]|\\.\\d)";
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<![\\d/.-])(0?[1-9]|1[0-2])[/.-]((?:19|20)\\d{2})" + END);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d/.-])((?:19|20)\\d{2})[/.-](0[1-9]|1[0-2])" + END);

    @Override
    public Stream<Period> find(String text, LocalDate today) {
        return Stream.concat(
                MONTH_FIRST.matcher(text).results().map(found -> month(found, 2, 1)),
                YEAR_FIRST
                        .matcher(text)
                        .results()
                        .filter(found -> !FinancialYear.follows(found.group(1), found.group(2)))
                        .map(found -> month(found, 1, 2)));
    }

    private static Period month(MatchResult found, int year, int month) {
        YearMonth named = YearMonth.of(Integer.parseInt(found.group(year)), Integer.parseInt(found.group(month)));
        return Period.month(named, new Place(found.start(), found.end()), Period.WRITTEN);
    }
}
