package org.scrutinyassistant.bot.understanding.period;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "2016/17", "2024-25", "2024 to 2025", "23/24", and a plain "2019". */
final class FinancialYear implements PeriodRule {

    private static final Pattern TWO = Pattern.compile(
            "(?<![\\d/.-])(20\\d{2}|[12]\\d)\\s?(?:[/\u2013-]|to)\\s?(20\\d{2}|\\d{2})(?![\\d/-]|\\.\\d)");
    private static final Pattern ONE =
            Pattern.compile("(?<![\\d/.-]|\\bact |[\u00a3])(20[0-4]\\d)(?![\\d/%-]|\\.\\d)", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Period> find(String text, LocalDate today) {
        return Stream.concat(
                TWO.matcher(text)
                        .results()
                        .filter(found -> follows(found.group(1), found.group(2)))
                        .map(FinancialYear::financial),
                ONE.matcher(text).results().map(FinancialYear::calendar));
    }

    static boolean follows(String first, String second) {
        return (Integer.parseInt(first) + 1) % 100 == Integer.parseInt(second) % 100;
    }

    private static Period financial(MatchResult found) {
        return Period.financialYear(Months.year(found.group(1)), place(found), Period.WRITTEN);
    }

    private static Period calendar(MatchResult found) {
        return Period.calendarYear(Integer.parseInt(found.group(1)), place(found));
    }

    private static Place place(MatchResult found) {
        return new Place(found.start(), found.end());
    }
}
