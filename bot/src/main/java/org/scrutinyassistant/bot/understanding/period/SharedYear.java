package org.scrutinyassistant.bot.understanding.period;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.understanding.EntityKind;

/** Gives the first month of "between March and May 2022" the year of the second. */
final class SharedYear {

    private static final Pattern JOINED = Pattern.compile(
            "\\s*(?:and|to|until|till|through|or|-|\u2013|,|&|vs\\.?|versus)\\s*", Pattern.CASE_INSENSITIVE);

    private SharedYear() {}

    static List<Period> passedOn(List<Period> periods, String text) {
        List<Period> result = new ArrayList<>(periods);
        for (int i = result.size() - 2; i >= 0; i--) {
            Period first = result.get(i);
            Period second = result.get(i + 1);
            String between = text.substring(first.place().end(), second.place().start());
            if (filledInMonth(first)
                    && writtenMonth(second)
                    && JOINED.matcher(between).matches()) {
                result.set(i, before(first, YearMonth.parse(second.key())));
            }
        }
        return result;
    }

    private static boolean filledInMonth(Period period) {
        return period.kind() == EntityKind.MONTH && period.score() == Period.FILLED_IN;
    }

    private static boolean writtenMonth(Period period) {
        return period.kind() == EntityKind.MONTH && period.score() == Period.WRITTEN;
    }

    private static Period before(Period first, YearMonth second) {
        YearMonth sameYear = YearMonth.parse(first.key()).withYear(second.getYear());
        YearMonth month = sameYear.isAfter(second) ? sameYear.minusYears(1) : sameYear;
        return Period.month(month, first.place(), Period.WRITTEN);
    }
}
