package org.scrutinyassistant.email.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.email.Dispatches;
import org.scrutinyassistant.email.Golden;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.notice.Appointment;

/** A meeting comes into the calendar, is changed there and leaves it again, always as the same meeting. */
class InvitationTest {

    @ParameterizedTest
    @CsvSource({"0, false, meeting.ics", "1, false, meeting-moved.ics", "2, true, meeting-cancelled.ics"})
    void aMeetingIsWrittenAsCalendarsExpect(int sequence, boolean cancelled, String golden) {
        Golden.check(golden, ics(Dispatches.appointment(sequence, cancelled)));
    }

    @Test
    void anUpdateAndACancellationKeepTheIdentifierAndCountOn() {
        for (int sequence = 0; sequence < 3; sequence++) {
            assertThat(ics(Dispatches.appointment(sequence, sequence == 2)))
                    .contains("UID:meeting-2-2031-07-10@example.org\r\nSEQUENCE:" + sequence + "\r\n")
                    .contains(sequence == 2 ? "METHOD:CANCEL\r\n" : "METHOD:REQUEST\r\n");
        }
    }

    @Test
    void noLineIsLongerThan75OctetsAndUnfoldingGivesTheWordsBack() {
        String long1 = "é".repeat(200) + "😀".repeat(60) + "a".repeat(200);
        String ics = ics(titled(long1, null));
        assertThat(ics.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(ics.replace("\r\n ", "")).contains("SUMMARY:" + long1 + "\r\n");
    }

    @Test
    void whatCouldEndALineOrAValueIsEscaped() {
        assertThat(ics(titled("a;b,c\\d\r\nEND:VCALENDAR\re\nf\u0000", "x\u0007y")))
                .contains("SUMMARY:a\\;b\\,c\\\\d\\nEND:VCALENDAR\\ne\\nf\r\n")
                .contains("LOCATION:xy\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T18:30, 20260328T183000Z",
        "2026-03-29T18:30, 20260329T173000Z",
        "2026-10-25T18:30, 20261025T183000Z"
    })
    void theTimeIsRightOnBothSidesOfAClockChange(String inUkTime, String inUtc) {
        ZonedDateTime start = java.time.LocalDateTime.parse(inUkTime).atZone(UkTime.ZONE);
        Appointment meeting = new Appointment("u", 0, false, start, start.plusHours(1), "s", null);
        assertThat(ics(meeting)).contains("DTSTART:" + inUtc + "\r\n").doesNotContain("LOCATION");
    }

    private static Appointment titled(String summary, String location) {
        Appointment any = Dispatches.appointment(0, false);
        return new Appointment("u", 0, false, any.start(), any.end(), summary, location);
    }

    private static String ics(Appointment meeting) {
        return new Invitation(meeting, "scrutiny@example.org", "ola.brook@example.org", Dispatches.NOW).ics();
    }
}
