package org.scrutinyassistant.bot.understanding.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "21/03/2024", "21.3.24", "2024-03-21". */
final class NumericDate implements PeriodRule {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d{2}|\\d{2})(?![\\d/])");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d/.-])((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?!\\d)");

    @Override
    public Stream<Period> find(String text, LocalDate today) {
        return Stream.concat(
                        DAY_FIRST.matcher(text).results().map(found -> day(found, 4, 3, 1)),
                        YEAR_FIRST.matcher(text).results().map(found -> day(found, 1, 2, 3)))
                .flatMap(Optional::stream);
    }

    private static Optional<Period> day(MatchResult found, int year, int month, int day) {
        try {
            LocalDate named = LocalDate.of(
                    Months.year(found.group(year)),
                    Integer.parseInt(found.group(month)),
                    Integer.parseInt(found.group(day)));
            return Optional.of(Period.day(named, new Place(found.start(), found.end()), Period.WRITTEN));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
