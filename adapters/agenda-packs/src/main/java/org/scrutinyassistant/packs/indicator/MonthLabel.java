package org.scrutinyassistant.packs.indicator;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A month as a column is headed by it: "Oct-16", "Oct 2016", "October 16". */
final class MonthLabel {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    static final Pattern PATTERN = Pattern.compile(
            "\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?\\s*[-–/' ’]?\\s*(20\\d\\d|\\d\\d)\\b",
            Pattern.CASE_INSENSITIVE);

    private MonthLabel() {}

    static Optional<YearMonth> of(String cell) {
        var matcher = PATTERN.matcher(cell.strip());
        return matcher.matches() ? Optional.of(month(matcher.toMatchResult())) : Optional.empty();
    }

    static List<YearMonth> allIn(String line) {
        return PATTERN.matcher(line).results().map(MonthLabel::month).toList();
    }

    private static YearMonth month(MatchResult match) {
        int month = MONTHS.indexOf(match.group(1).toLowerCase(Locale.UK)) + 1;
        int year = Integer.parseInt(match.group(2));
        return YearMonth.of(year < 100 ? 2000 + year : year, month);
    }
}
