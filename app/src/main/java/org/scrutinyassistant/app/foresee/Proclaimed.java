package org.scrutinyassistant.app.foresee;

import java.time.Clock;
import java.time.LocalDate;
import org.scrutinyassistant.register.holiday.BankHolidays;

/** The usual bank holidays and one more, which nobody knows of before the day on which it is proclaimed. */
record Proclaimed(BankHolidays usual, LocalDate holiday, LocalDate on, Clock clock) implements BankHolidays {

    @Override
    public boolean include(LocalDate day) {
        return usual.include(day)
                || (day.equals(holiday) && !LocalDate.now(clock).isBefore(on));
    }
}
