package org.scrutinyassistant.register.holiday;

import java.time.LocalDate;

/** Knows which days are bank holidays. */
@FunctionalInterface
public interface BankHolidays {

    boolean include(LocalDate day);
}
