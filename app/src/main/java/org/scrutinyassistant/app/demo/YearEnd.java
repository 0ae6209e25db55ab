package org.scrutinyassistant.app.demo;

import java.time.LocalDate;
import java.time.MonthDay;

/** The fortnight round Christmas and New Year in which the invented council neither meets nor publishes. */
final class YearEnd {

    private static final MonthDay FIRST = MonthDay.of(12, 21);
    private static final MonthDay LAST = MonthDay.of(1, 3);

    private YearEnd() {}

    static boolean contains(LocalDate day) {
        MonthDay monthDay = MonthDay.from(day);
        return !monthDay.isBefore(FIRST) || !monthDay.isAfter(LAST);
    }

    static LocalDate clearedFrom(LocalDate meeting) {
        int weeks = meeting.getMonthValue() == FIRST.getMonthValue() ? -1 : 1;
        LocalDate day = meeting;
        while (contains(day)) {
            day = day.plusWeeks(weeks);
        }
        return day;
    }
}
