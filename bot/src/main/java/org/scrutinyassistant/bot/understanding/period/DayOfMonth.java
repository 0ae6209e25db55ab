package org.scrutinyassistant.bot.understanding.period;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "the 18th", "Thursday the 18th": the nearest one to today. */
final class DayOfMonth implements PeriodRule {

    private static final Pattern ORDINAL = Pattern.compile(
            NamedDay.BEFORE_A_DATE
                    + "(?<![\\p{L}\\d])(?:the\\s+)?([12]\\d|3[01]|[1-9])(?:st|nd|rd|th)(?!\\p{L}|\\s+(?:item|recommendation|point|rec|time|century|birthday|percentile|one)\\b)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Period> find(String text, LocalDate today) {
        return ORDINAL.matcher(text)
                .results()
                .map(found -> Period.day(
                        Nearest.monthly(Integer.parseInt(found.group(1)), today),
                        new Place(found.start(), found.end()),
                        Period.RECKONED));
    }
}
