package org.scrutinyassistant.register.holiday;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;

/** The bank holidays of a nation with their substitute days, and those that the settings add. */
public final class NationalBankHolidays implements BankHolidays {

    private final HolidayManager calendar =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private final BankHolidaySettings settings;

    public NationalBankHolidays(BankHolidaySettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean include(LocalDate day) {
        return settings.also().contains(day)
                || calendar.isHoliday(day, settings.nation().code());
    }
}
