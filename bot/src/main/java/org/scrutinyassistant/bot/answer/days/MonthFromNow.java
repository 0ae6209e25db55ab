package org.scrutinyassistant.bot.answer.days;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** The month of a day that is told from today's month: "the 3rd of next month". */
final class MonthFromNow {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final Pattern DAY_OF_MONTH =
            Pattern.compile("(?i)\\b(\\d{1,2}(?:st|nd|rd|th)?)(?:\\s+of)?\\s+(next|this) month\\b");

    private MonthFromNow() {}

    /** Returns a text with its name in place of it. */
    static String named(String text, LocalDate today) {
        return DAY_OF_MONTH.matcher(text).replaceAll(found -> {
            int later = found.group(2).equalsIgnoreCase("next") ? 1 : 0;
            return found.group(1) + " " + MONTH.format(today.plusMonths(later));
        });
    }
}
