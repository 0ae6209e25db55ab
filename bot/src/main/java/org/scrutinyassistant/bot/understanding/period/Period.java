package org.scrutinyassistant.bot.understanding.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;

/**
 * A month, year or day found in a text.
 *
 * @param key "2024-05" for a month, "2024-05-16" for a day, "2024" for a calendar year, "2024-25" for a financial one
 * @param score 1 as written, less where something was filled in or reckoned from today
 */
public record Period(EntityKind kind, String key, String label, Place place, double score) {

    static final double WRITTEN = 1.0;
    static final double FILLED_IN = 0.9;
    static final double RECKONED = 0.7;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static Period month(YearMonth month, Place place, double score) {
        return new Period(EntityKind.MONTH, month.toString(), MONTH.format(month), place, score);
    }

    static Period day(LocalDate day, Place place, double score) {
        return new Period(EntityKind.DATE, day.toString(), DAY.format(day), place, score);
    }

    static Period calendarYear(int year, Place place) {
        return new Period(EntityKind.YEAR, String.valueOf(year), String.valueOf(year), place, WRITTEN);
    }

    static Period financialYear(int begins, Place place, double score) {
        String ends = String.format(Locale.ROOT, "%02d", (begins + 1) % 100);
        return new Period(EntityKind.YEAR, begins + "-" + ends, begins + "/" + ends, place, score);
    }

    public Mention mention(String text) {
        return new Mention(kind, key, label, text.substring(place.start(), place.end()), score);
    }
}
