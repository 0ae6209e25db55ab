package org.scrutinyassistant.bot.understanding.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "last month", "this time last year", "a year ago", "six months ago": reckoned from today's month. */
final class RelativeMonth implements PeriodRule {

    private static final Pattern NEAR =
            Pattern.compile("\\b(last|previous|past|this|next)\\s+month\\b(?!s)", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_AGO = Pattern.compile(
            "\\b(?:this time last year|same (?:time|month|point|period) (?:last|the previous) year|(?:a|one|1) year ago|last year this time|(?:a )?year (?:earlier|before))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTHS_AGO = Pattern.compile(
            "\\b(a|an|one|two|three|four|five|six|nine|twelve|eighteen|\\d{1,2})\\s+(months?|years)\\s+(?:ago|earlier|back)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Period> find(String text, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        return Stream.of(
                        NEAR.matcher(text).results().map(found -> at(found, now.plusMonths(near(found.group(1))))),
                        YEAR_AGO.matcher(text).results().map(found -> at(found, now.minusYears(1))),
                        MONTHS_AGO.matcher(text).results().map(found -> at(found, now.minusMonths(ago(found)))))
                .flatMap(found -> found);
    }

    private static int near(String word) {
        if (word.equalsIgnoreCase("this")) {
            return 0;
        }
        return word.equalsIgnoreCase("next") ? 1 : -1;
    }

    private static int ago(MatchResult found) {
        int months = found.group(2).toLowerCase(Locale.UK).startsWith("year") ? 12 : 1;
        return months * Numbers.of(found.group(1));
    }

    private static Period at(MatchResult found, YearMonth month) {
        return Period.month(month, new Place(found.start(), found.end()), Period.RECKONED);
    }
}
