package org.scrutinyassistant.scheduler.quiet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutinyassistant.register.holiday.BankHolidays;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.scheduler.notice.Weight;

/** When a notice is held, until when and why; the bank holidays are those of Easter 2026. */
class QuietHoursTest {

    private static final BankHolidays EASTER = Set.of(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6))::contains;
    private static final QuietHours HOURS =
            new QuietHours(new QuietSettings(LocalTime.of(18, 0), LocalTime.of(8, 0), true), new WorkingDays(EASTER));

    @ParameterizedTest(name = "wanted {0}: sent {1}, {2}")
    @CsvSource({
        "2026-01-14T10:00:00Z, 2026-01-14T10:00:00Z, NOTHING",
        "2026-01-14T08:00:00Z, 2026-01-14T08:00:00Z, NOTHING",
        "2026-01-14T07:59:59Z, 2026-01-14T08:00:00Z, QUIET_HOURS",
        "2026-01-14T17:59:59Z, 2026-01-14T17:59:59Z, NOTHING",
        "2026-01-14T18:00:00Z, 2026-01-15T08:00:00Z, QUIET_HOURS",
        "2026-01-16T18:00:00Z, 2026-01-19T08:00:00Z, QUIET_HOURS",
        "2026-01-17T12:00:00Z, 2026-01-19T08:00:00Z, NON_WORKING_DAY",
        "2026-04-02T17:30:00Z, 2026-04-07T07:00:00Z, QUIET_HOURS",
        "2026-04-03T09:00:00Z, 2026-04-07T07:00:00Z, NON_WORKING_DAY"
    })
    void hoursAndDaysOffHoldIt(Instant wanted, Instant sent, SendTime.Cause cause) {
        SendTime time = HOURS.notBefore(Somebody.withoutPreferences(), wanted, Weight.STATUTORY);

        assertThat(time.at()).isEqualTo(sent);
        assertThat(time.cause()).isEqualTo(cause);
        assertThat(time.held()).isEqualTo(!sent.equals(wanted));
    }

    @ParameterizedTest(name = "quiet from {0} to {1}, wanted {2}: sent {3}")
    @CsvSource({
        "20:00, 07:00, 2026-01-14T18:30:00Z, 2026-01-14T18:30:00Z",
        "20:00, 07:00, 2026-01-14T20:00:00Z, 2026-01-15T07:00:00Z",
        "20:00, 00:00, 2026-01-14T21:00:00Z, 2026-01-15T00:00:00Z",
        "12:00, 13:00, 2026-01-14T12:30:00Z, 2026-01-14T13:00:00Z",
        "12:00, 13:00, 2026-01-14T23:00:00Z, 2026-01-14T23:00:00Z",
        "09:00, 09:00, 2026-01-14T23:00:00Z, 2026-01-14T23:00:00Z",
        "20:00, 07:00, 2026-01-17T12:00:00Z, 2026-01-19T07:00:00Z"
    })
    void aPersonsOwnHoursReplaceTheUsualOnes(String from, String to, Instant wanted, Instant sent) {
        assertThat(HOURS.notBefore(Somebody.withQuiet(from, to), wanted, Weight.CRITICAL)
                        .at())
                .isEqualTo(sent);
    }

    @Test
    void aChosenTimeStandsUnlessThePersonSetHoursOfTheirOwn() {
        Instant saturdayNight = Instant.parse("2026-01-17T22:00:00Z");

        assertThat(HOURS.notBefore(Somebody.withoutPreferences(), saturdayNight, Weight.TIMED)
                        .at())
                .isEqualTo(saturdayNight);
        assertThat(HOURS.notBefore(Somebody.withQuiet("20:00", "07:00"), saturdayNight, Weight.TIMED)
                        .at())
                .isEqualTo("2026-01-19T07:00:00Z");
    }

    @ParameterizedTest(name = "digest at {0}, wanted {1}: sent {2}")
    @CsvSource({
        "16:30, 2026-01-14T10:00:00Z, 2026-01-14T16:30:00Z",
        "16:30, 2026-01-14T16:30:00Z, 2026-01-14T16:30:00Z",
        "16:30, 2026-01-14T16:30:01Z, 2026-01-15T16:30:00Z",
        "16:30, 2026-01-16T17:00:00Z, 2026-01-19T16:30:00Z",
        "16:30, 2026-01-17T09:00:00Z, 2026-01-19T16:30:00Z",
        "06:45, 2026-01-14T03:00:00Z, 2026-01-14T06:45:00Z",
        "16:30, 2026-04-02T16:00:00Z, 2026-04-07T15:30:00Z"
    })
    void whatIsRoutineWaitsForTheDigest(String digestAt, Instant wanted, Instant sent) {
        SendTime time = HOURS.notBefore(Somebody.withDigestAt(digestAt), wanted, Weight.ROUTINE);

        assertThat(time.at()).isEqualTo(sent);
        assertThat(time.cause()).isEqualTo(SendTime.Cause.DIGEST);
    }

    @ParameterizedTest
    @EnumSource(
            value = Weight.class,
            names = {"CRITICAL", "STATUTORY"})
    void whatMattersMoreWaitsForNoDigestButForTheEndOfQuietHours(Weight weight) {
        Addressee person = Somebody.withDigestAt("16:30");

        assertThat(HOURS.notBefore(person, Instant.parse("2026-01-14T10:00:00Z"), weight)
                        .held())
                .isFalse();
        assertThat(HOURS.notBefore(person, Instant.parse("2026-01-14T19:00:00Z"), weight)
                        .at())
                .isEqualTo("2026-01-15T08:00:00Z");
    }

    @Test
    void whatIsUrgentIsSentAtAnyHour() {
        Instant sundayNight = Instant.parse("2026-01-18T23:00:00Z");

        assertThat(HOURS.notBefore(Somebody.withDigestAt("16:30"), sundayNight, Weight.URGENT))
                .isEqualTo(SendTime.asWanted(sundayNight));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-14T19:00:00Z | Held until Thursday 15 January 2026 at 08:00: quiet hours are from 18:00 to 08:00.",
                "2026-01-17T12:00:00Z | Held until Monday 19 January 2026 at 08:00: Saturday 17 January 2026 is not a working day.",
                "2026-01-14T10:00:00Z | ''"
            })
    void theReasonIsASentence(Instant wanted, String reason) {
        assertThat(HOURS.notBefore(Somebody.withoutPreferences(), wanted, Weight.ROUTINE)
                        .reason())
                .isEqualTo(reason);
    }

    @Test
    void theDigestIsAReasonToo() {
        assertThat(HOURS.notBefore(
                                Somebody.withDigestAt("16:30"), Instant.parse("2026-01-14T10:00:00Z"), Weight.ROUTINE)
                        .reason())
                .isEqualTo("Waits for the digest on Wednesday 14 January 2026 at 16:30.");
    }
}
