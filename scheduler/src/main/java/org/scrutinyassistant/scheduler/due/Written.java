package org.scrutinyassistant.scheduler.due;

import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.scrutinyassistant.message.Source;
import org.scrutinyassistant.register.document.Fact;

/** How notices write months, times of day and where a fact stands. */
public final class Written {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("h.mma", Locale.UK);

    private Written() {}

    /** Returns the month as "May 2026". */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** Returns the time as "6pm" or "6.30pm". */
    public static String time(LocalTime time) {
        return (time.getMinute() == 0 ? HOUR : MINUTE).format(time).toLowerCase(Locale.UK);
    }

    /** Returns where a fact stands, as a reader would cite it. */
    public static String source(Fact fact) {
        return new Source(fact.document().title(), fact.page(), fact.document().publishedOn()).plain();
    }
}
