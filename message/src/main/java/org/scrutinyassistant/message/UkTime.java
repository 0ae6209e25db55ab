package org.scrutinyassistant.message;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The zone in which councils live and how they write a day. */
public final class UkTime {

    /** The one place that names the zone. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private UkTime() {}

    /** Returns the day as "Thursday 18 July 2024". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
