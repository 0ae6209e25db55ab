package org.scrutinyassistant.register.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases of bank holidays. */
class NationalBankHolidaysTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "ENGLAND_AND_WALES, 2019-04-19, true",
        "ENGLAND_AND_WALES, 2019-04-22, true",
        "ENGLAND_AND_WALES, 2019-04-23, false",
        "ENGLAND_AND_WALES, 2026-12-28, true",
        "ENGLAND_AND_WALES, 2027-12-27, true",
        "ENGLAND_AND_WALES, 2027-12-28, true",
        "ENGLAND_AND_WALES, 2025-08-25, true",
        "ENGLAND_AND_WALES, 2023-05-08, true",
        "SCOTLAND, 2019-04-22, false",
        "SCOTLAND, 2025-12-01, true",
        "NORTHERN_IRELAND, 2025-03-17, true",
        "NORTHERN_IRELAND, 2030-01-02, true"
    })
    void eachNationKeepsItsOwnDays(Nation nation, LocalDate day, boolean holiday) {
        BankHolidays holidays =
                new NationalBankHolidays(new BankHolidaySettings(nation, List.of(LocalDate.of(2030, 1, 2))));

        assertThat(holidays.include(day)).isEqualTo(holiday);
    }
}
