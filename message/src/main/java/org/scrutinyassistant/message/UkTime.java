package org.scrutinyassistant.message;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The zone in which councils live and how they write a day. */
public final class UkTime {

    /** The one place that names the zone. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final List<String> DAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
            .toList();
    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK))
            .toList();

    private UkTime() {}

    /** Returns the day as "Thursday 18 July 2024". */
    public static String day(LocalDate day) {
        return DAYS.get(day.getDayOfWeek().getValue() - 1) + " " + day.getDayOfMonth() + " "
                + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }
}
