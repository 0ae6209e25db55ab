package org.scrutinyassistant.scheduler.quiet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.scheduler.notice.Weight;

/**
 * The nights on which UK clocks change, at 01:00 UTC on the last Sundays of March and October: Summer Time Act 1972 s.1
 * as amended by the Summer Time Order 2002 (SI 2002/262), as gov.uk lists them for 2026 and 2027.
 */
class ClockChangeTest {

    private static final QuietHours EVERY_DAY = new QuietHours(
            new QuietSettings(LocalTime.of(18, 0), LocalTime.of(8, 0), false), new WorkingDays(day -> false));

    @ParameterizedTest(name = "{0} {1} is first {2}")
    @CsvSource({
        "2026-03-28, 08:00, 2026-03-28T08:00:00Z",
        "2026-03-29, 00:59, 2026-03-29T00:59:00Z",
        "2026-03-29, 01:00, 2026-03-29T01:00:00Z",
        "2026-03-29, 01:30, 2026-03-29T01:00:00Z",
        "2026-03-29, 02:00, 2026-03-29T01:00:00Z",
        "2026-03-29, 08:00, 2026-03-29T07:00:00Z",
        "2026-10-24, 08:00, 2026-10-24T07:00:00Z",
        "2026-10-25, 00:59, 2026-10-24T23:59:00Z",
        "2026-10-25, 01:30, 2026-10-25T00:30:00Z",
        "2026-10-25, 02:00, 2026-10-25T02:00:00Z",
        "2026-10-25, 08:00, 2026-10-25T08:00:00Z",
        "2027-03-27, 08:00, 2027-03-27T08:00:00Z",
        "2027-03-28, 01:30, 2027-03-28T01:00:00Z",
        "2027-03-28, 08:00, 2027-03-28T07:00:00Z",
        "2027-10-30, 08:00, 2027-10-30T07:00:00Z",
        "2027-10-31, 01:30, 2027-10-31T00:30:00Z",
        "2027-10-31, 08:00, 2027-10-31T08:00:00Z"
    })
    void aTimeOfDayIsAMoment(LocalDate day, LocalTime time, Instant moment) {
        assertThat(UkMoment.first(day, time)).isEqualTo(moment);
    }

    @ParameterizedTest(name = "wanted {0}: sent {1}")
    @CsvSource({
        "2026-03-28T18:00:00Z, 2026-03-29T07:00:00Z",
        "2026-03-29T06:59:59Z, 2026-03-29T07:00:00Z",
        "2026-03-29T07:00:00Z, 2026-03-29T07:00:00Z",
        "2026-03-29T16:59:59Z, 2026-03-29T16:59:59Z",
        "2026-03-29T17:00:00Z, 2026-03-30T07:00:00Z",
        "2026-10-24T17:00:00Z, 2026-10-25T08:00:00Z",
        "2026-10-25T07:59:59Z, 2026-10-25T08:00:00Z",
        "2026-10-25T17:30:00Z, 2026-10-25T17:30:00Z",
        "2027-03-27T18:00:00Z, 2027-03-28T07:00:00Z",
        "2027-10-30T17:00:00Z, 2027-10-31T08:00:00Z"
    })
    void theUsualHoursEndByTheClockOfTheMorning(Instant wanted, Instant sent) {
        assertThat(EVERY_DAY
                        .notBefore(Somebody.withoutPreferences(), wanted, Weight.ROUTINE)
                        .at())
                .isEqualTo(sent);
    }

    @ParameterizedTest(name = "quiet until 01:30, wanted {0}: sent {1}")
    @CsvSource({
        "2026-03-29T00:45:00Z, 2026-03-29T01:00:00Z",
        "2026-03-29T01:00:00Z, 2026-03-29T01:00:00Z",
        "2026-10-25T00:15:00Z, 2026-10-25T00:30:00Z",
        "2026-10-25T00:45:00Z, 2026-10-25T00:45:00Z",
        "2026-10-25T01:00:00Z, 2026-10-25T01:30:00Z",
        "2026-10-25T01:30:00Z, 2026-10-25T01:30:00Z",
        "2027-03-28T00:45:00Z, 2027-03-28T01:00:00Z",
        "2027-10-31T00:15:00Z, 2027-10-31T00:30:00Z",
        "2027-10-31T01:15:00Z, 2027-10-31T01:30:00Z"
    })
    void hoursThatEndInTheHourOfTheChangeEndOnceOrTwice(Instant wanted, Instant sent) {
        assertThat(EVERY_DAY
                        .notBefore(Somebody.withQuiet("22:00", "01:30"), wanted, Weight.ROUTINE)
                        .at())
                .isEqualTo(sent);
    }

    @ParameterizedTest(name = "digest at {0}, wanted {1}: sent {2}")
    @CsvSource({
        "08:30, 2026-03-28T09:00:00Z, 2026-03-29T07:30:00Z",
        "08:30, 2026-03-29T07:30:01Z, 2026-03-30T07:30:00Z",
        "01:30, 2026-03-28T02:00:00Z, 2026-03-29T01:00:00Z",
        "01:30, 2026-03-29T01:00:01Z, 2026-03-30T00:30:00Z",
        "08:30, 2026-10-24T08:00:00Z, 2026-10-25T08:30:00Z",
        "01:30, 2026-10-24T23:00:00Z, 2026-10-25T00:30:00Z",
        "01:30, 2026-10-25T01:00:00Z, 2026-10-26T01:30:00Z",
        "08:30, 2027-03-27T09:00:00Z, 2027-03-28T07:30:00Z",
        "01:30, 2027-03-27T02:00:00Z, 2027-03-28T01:00:00Z",
        "08:30, 2027-10-30T08:00:00Z, 2027-10-31T08:30:00Z",
        "01:30, 2027-10-31T01:00:00Z, 2027-11-01T01:30:00Z"
    })
    void thereIsOneDigestADay(String digestAt, Instant wanted, Instant sent) {
        assertThat(EVERY_DAY
                        .notBefore(Somebody.withDigestAt(digestAt), wanted, Weight.ROUTINE)
                        .at())
                .isEqualTo(sent);
    }
}
