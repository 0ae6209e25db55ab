package org.scrutinyassistant.register.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.scrutinyassistant.register.holiday.BankHolidays;

/**
 * Five clear days' notice of a meeting (Local Government Act 1972 s.100A to 100B): neither the day of publication nor
 * that of the meeting counts, nor do weekends and bank holidays; papers are published on a day that could count.
 */
public class ClearDays {

    private final ClearDaysSettings settings;
    private final BankHolidays holidays;

    public ClearDays(ClearDaysSettings settings, BankHolidays holidays) {
        this.settings = settings;
        this.holidays = holidays;
    }

    /** Returns the last day on which the papers of a meeting can be published. */
    public Publication before(LocalDate meeting) {
        List<LocalDate> counted = new ArrayList<>();
        LocalDate day = meeting;
        while (counted.size() < settings.days()) {
            day = countingBefore(day);
            counted.add(day);
        }
        Collections.reverse(counted);
        return new Publication(meeting, countingBefore(day), counted);
    }

    private LocalDate countingBefore(LocalDate day) {
        LocalDate before = day.minusDays(1);
        return counts(before) ? before : countingBefore(before);
    }

    private boolean counts(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY
                && (settings.saturdays() || day.getDayOfWeek() != DayOfWeek.SATURDAY)
                && !holidays.include(day);
    }
}
