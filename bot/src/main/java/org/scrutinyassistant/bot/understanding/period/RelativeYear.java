package org.scrutinyassistant.bot.understanding.period;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "this year", "last year", "next financial year", "this municipal year": years from April, municipal ones from May. */
final class RelativeYear implements PeriodRule {

    private static final Pattern YEAR = Pattern.compile(
            "\\b(this|last|next|previous|current|coming)\\s+(?:(municipal|financial|fiscal|council)\\s+)?year(?:'s|\u2019s)?\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Period> find(String text, LocalDate today) {
        return YEAR.matcher(text).results().map(found -> period(found, today));
    }

    private static Period period(MatchResult found, LocalDate today) {
        int firstMonth = "municipal".equalsIgnoreCase(found.group(2)) ? 5 : 4;
        int current = today.getMonthValue() < firstMonth ? today.getYear() - 1 : today.getYear();
        return Period.financialYear(
                current + shift(found.group(1)), new Place(found.start(), found.end()), Period.RECKONED);
    }

    private static int shift(String word) {
        if (word.equalsIgnoreCase("last") || word.equalsIgnoreCase("previous")) {
            return -1;
        }
        return word.equalsIgnoreCase("next") || word.equalsIgnoreCase("coming") ? 1 : 0;
    }
}
