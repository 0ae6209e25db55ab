package org.scrutinyassistant.scheduler.quiet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.scrutinyassistant.register.holiday.BankHolidays;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The days on which councils work: neither weekends nor bank holidays. */
@Component
public class WorkingDays {

    private final BankHolidays holidays;

    public WorkingDays(@Lazy BankHolidays holidays) {
        this.holidays = holidays;
    }

    public boolean include(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.include(day);
    }

    /** Returns the first working day after {@code day}. */
    public LocalDate after(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }

    /** Returns {@code day} if it is a working day, else the next one. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate working = day;
        while (!include(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** Returns {@code day} if it is a working day, else the one before. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate working = day;
        while (!include(working)) {
            working = working.minusDays(1);
        }
        return working;
    }

    /** Returns the {@code count}th working day after {@code day}, which itself need not be one; of 0 the day itself. */
    public LocalDate plus(LocalDate day, int count) {
        LocalDate working = day;
        for (int gone = 0; gone < count; gone++) {
            working = after(working);
        }
        return working;
    }

    /** Returns the {@code count}th working day before {@code day}, which itself need not be one; of 0 the day itself. */
    public LocalDate minus(LocalDate day, int count) {
        LocalDate working = day;
        for (int gone = 0; gone < count; gone++) {
            working = onOrBefore(working.minusDays(1));
        }
        return working;
    }
}
