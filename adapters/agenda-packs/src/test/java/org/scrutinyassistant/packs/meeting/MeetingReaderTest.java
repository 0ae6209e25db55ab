package org.scrutinyassistant.packs.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.packs.pack.Contact;
import org.scrutinyassistant.packs.pack.Member;
import org.scrutinyassistant.packs.pack.PackMeeting;
import org.scrutinyassistant.packs.reading.Lines;

class MeetingReaderTest {

    private static final String FRONT_SHEET = """
            Rivers Scrutiny Panel

            Tuesday, 6th May, 2031
            at 6.15 pm

            PLEASE NOTE VENUE

            Room 4, Old Mill

            This meeting is open to the public

            Members

            Councillor Ash (Chair)
            Councillor Birch (Vice-Chair)
            Councillor C Cedar

            Appointed Members

            Dora Elm, Parent Governor

            Contacts

            Scrutiny Officer
            Fay Gorse
            Tel: 01632 960 001
            Email: fay.gorse@example.org

            PUBLIC INFORMATION
            """;

    @Test
    void readsTheFrontSheet() {
        PackMeeting meeting = read(FRONT_SHEET);

        assertThat(meeting.date()).isEqualTo("2031-05-06");
        assertThat(meeting.startTime()).isEqualTo(LocalTime.of(18, 15));
        assertThat(meeting.venue()).isEqualTo("Room 4, Old Mill");
        assertThat(meeting.chair()).isEqualTo("Councillor Ash");
        assertThat(meeting.members())
                .containsExactly(
                        new Member("Councillor Ash", "Chair"),
                        new Member("Councillor Birch", "Vice-Chair"),
                        new Member("Councillor C Cedar", "Member"),
                        new Member("Dora Elm", "Appointed Member"));
        assertThat(meeting.contacts())
                .containsExactly(
                        new Contact("Scrutiny Officer", "Fay Gorse", "01632 960 001", "fay.gorse@example.org"));
    }

    @Test
    void readsLabelledFactsAndAListOfNames() {
        PackMeeting meeting = read("""
                Housing Committee
                Date: Monday, 3 June 2030
                Time: 10.00 am
                Venue: Council Chamber, High Street
                Membership: Councillors Ash (Chair), Birch and Cedar
                Contact: Gill Hazel, Democratic Services Officer
                Tel: 01632 960002 Email: gill.hazel@example.org
                """);

        assertThat(meeting.date()).isEqualTo("2030-06-03");
        assertThat(meeting.startTime()).isEqualTo("10:00");
        assertThat(meeting.venue()).isEqualTo("Council Chamber, High Street");
        assertThat(meeting.members()).extracting(Member::name).containsExactly("Ash", "Birch", "Cedar");
        assertThat(meeting.contacts())
                .containsExactly(new Contact(
                        "Democratic Services Officer", "Gill Hazel", "01632 960002", "gill.hazel@example.org"));
    }

    @Test
    void inventsNothingWithoutAFrontSheet() {
        PackMeeting meeting = read("""
                PUBLIC INFORMATION
                Members of the public may attend at 9 am.
                AGENDA
                1 APOLOGIES
                Friday, 2 May 2031 HEAD OF LAW
                DECISION-MAKER: RIVERS PANEL
                DATE OF DECISION: 12 MAY 2031
                """);

        assertThat(meeting)
                .isEqualTo(new PackMeeting(
                        LocalDate.of(2031, 5, 12), null, null, null, LocalDate.of(2031, 5, 2), List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at 5.30 pm   | 17:30",
                "2.00 p.m.    | 14:00",
                "10am         | 10:00",
                "12.15 pm     | 12:15",
                "18:30        | 18:30",
                "1400 hours   | 14:00",
                "12 noon      | 12:00",
            })
    void readsTimesInEveryPrintedForm(String printed, LocalTime time) {
        assertThat(PrintedTime.firstIn(printed)).contains(time);
    }

    private static PackMeeting read(String text) {
        return new MeetingReader().read(Lines.pack(text));
    }
}
