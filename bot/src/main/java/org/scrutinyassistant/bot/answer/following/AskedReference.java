package org.scrutinyassistant.bot.answer.following;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.period.Numbers;
import org.scrutinyassistant.bot.understanding.period.Period;
import org.scrutinyassistant.bot.understanding.period.PeriodFinder;
import org.scrutinyassistant.register.recommendation.Reference;

/**
 * How somebody refers to a recommendation: "recommendation 2 of January", "the first recommendation of 9 May".
 *
 * @param when the days and months of its meeting
 */
record AskedReference(@Nullable Integer number, List<Period> when) {

    private static final String WORD = "rec(?:ommendation|s)?s?\\b";
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)\\b" + WORD + "\\s*(?:no\\.?|number|num|#)?\\s*(\\d{1,2}|" + Numbers.ALTERNATIVES + ")\\b");
    private static final Pattern ORDINAL = Pattern.compile(
            "(?i)\\b(\\d{1,2}(?=(?:st|nd|rd|th)\\b)|" + Numbers.ORDINAL_ALTERNATIVES + ")(?:st|nd|rd|th)?\\s+" + WORD);

    AskedReference {
        when = List.copyOf(when);
    }

    static AskedReference in(String text, LocalDate today) {
        Integer number = Stream.of(NUMBER, ORDINAL)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(found -> Numbers.of(found.group(1)))
                .findFirst()
                .orElse(null);
        String rest = ORDINAL.matcher(NUMBER.matcher(text).replaceAll(" ")).replaceAll(" ");
        List<Period> periods = new PeriodFinder()
                .find(rest, today).stream()
                        .filter(period -> period.kind() == EntityKind.DATE || period.kind() == EntityKind.MONTH)
                        .toList();
        return new AskedReference(number, periods);
    }

    boolean saysAnything() {
        return number != null || !when.isEmpty();
    }

    boolean fits(Reference reference) {
        LocalDate made = reference.madeOn();
        return (number == null || number.equals(reference.number()))
                && when.stream().allMatch(period -> made != null && in(period, made));
    }

    private static boolean in(Period period, LocalDate made) {
        boolean whole = period.score() >= 1;
        if (period.kind() == EntityKind.DATE) {
            LocalDate day = LocalDate.parse(period.key());
            return day.equals(whole ? made : made.withYear(day.getYear()));
        }
        YearMonth month = YearMonth.parse(period.key());
        return whole ? month.equals(YearMonth.from(made)) : month.getMonth() == made.getMonth();
    }
}
