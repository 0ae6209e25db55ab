package org.scrutinyassistant.app.demo;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Days on which somebody may start the demo: plain ones, a leap day, bank holidays and the end of the year. */
final class DemoDays {

    private DemoDays() {}

    static Stream<LocalDate> days() {
        return Stream.of(
                        "2026-11-22",
                        "2026-12-16",
                        "2026-12-25",
                        "2026-12-31",
                        "2027-01-01",
                        "2027-03-29",
                        "2027-05-03",
                        "2028-02-29",
                        "2030-08-26")
                .map(LocalDate::parse);
    }

    static Stream<LocalDate> twelveYears() {
        LocalDate first = LocalDate.of(2024, 1, 1);
        return first.datesUntil(first.plusYears(12));
    }
}
