package org.scrutinyassistant.bot.answer.cover;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.period.Period;
import org.scrutinyassistant.bot.understanding.period.PeriodFinder;

/** The month that a person may be called by, which is a month only where it is spoken of as one, or with a day. */
record MonthInName(String name) {

    private static final Pattern AS_A_MONTH =
            Pattern.compile("(?is).*\\b(?:in|from|until|till|by|next|of|early|mid|late) ");

    String leftOutOf(String text, LocalDate today) {
        StringBuilder rest = new StringBuilder(text);
        List<Period> periods = new PeriodFinder().find(text, today);
        for (int i = periods.size() - 1; i >= 0; i--) {
            int start = periods.get(i).place().start();
            int end = periods.get(i).place().end();
            if (periods.get(i).kind() == EntityKind.MONTH && named(text, start, end)) {
                rest.delete(start, end);
            }
        }
        return rest.toString();
    }

    private boolean named(String text, int start, int end) {
        String month = text.substring(start, end);
        return Arrays.stream(name.split("[^\\p{L}]+", -1)).anyMatch(month::equalsIgnoreCase)
                && !AS_A_MONTH.matcher(text.substring(0, start)).matches();
    }
}
