package org.scrutinyassistant.bot.understanding.period;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.scrutinyassistant.bot.understanding.words.Lexicon;
import org.scrutinyassistant.bot.understanding.words.SpellingDistance;

/** The months by name, short name and slip of the pen. */
final class Months {

    /** A month's name or the beginnings of one, with room for a slip; {@link #named} says whether it is one. */
    static final String NAME = "(?<month>[A-Za-z]{3,10})\\.?";

    private Months() {}

    static Optional<Month> named(String written) {
        String word = written.toLowerCase(Locale.UK);
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.UK);
            if (name.equals(word) || shortened(name, word) || misspelt(name, word)) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    /** Returns the latest such month that is not after today. */
    static YearMonth latest(Month month, LocalDate today) {
        YearMonth thisYear = YearMonth.of(today.getYear(), month);
        return thisYear.isAfter(YearMonth.from(today)) ? thisYear.minusYears(1) : thisYear;
    }

    /** Returns the year that two or four digits mean. */
    static int year(String digits) {
        int number = Integer.parseInt(digits);
        return digits.length() == 2 ? 2000 + number : number;
    }

    private static boolean shortened(String name, String word) {
        return (word.length() == 3 && name.startsWith(word)) || ("sept".equals(word) && "september".equals(name));
    }

    private static boolean misspelt(String name, String word) {
        return name.length() > 5
                && word.length() > 5
                && word.charAt(0) == name.charAt(0)
                && !Lexicon.general().knows(word)
                && SpellingDistance.between(name, word, 2) <= 2;
    }
}
