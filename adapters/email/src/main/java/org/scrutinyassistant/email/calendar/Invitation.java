package org.scrutinyassistant.email.calendar;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.scrutinyassistant.scheduler.notice.Appointment;

/**
 * A meeting as iCalendar (RFC 5545, 5546): it asks for a place in the calendar, changes it or takes it out.
 *
 * @param organiser address it comes from
 * @param attendee address it goes to
 */
public record Invitation(Appointment meeting, String organiser, String attendee, Instant written) {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Returns what calendars are to do with it. */
    public String method() {
        return meeting.cancelled() ? "CANCEL" : "REQUEST";
    }

    /** Returns it in folded lines that end in CRLF. */
    public String ics() {
        Stream<String> head = Stream.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Scrutiny Assistant//Notices//EN",
                "CALSCALE:GREGORIAN",
                "METHOD:" + method());
        Stream<String> tail = Stream.of("END:VCALENDAR");
        return Stream.of(head, event(), tail)
                .flatMap(lines -> lines)
                .map(ContentLine::folded)
                .collect(joining());
    }

    private Stream<String> event() {
        Stream<String> what = Stream.of(
                "BEGIN:VEVENT",
                "UID:" + ContentLine.text(meeting.uid()),
                "SEQUENCE:" + meeting.sequence(),
                "STATUS:" + (meeting.cancelled() ? "CANCELLED" : "CONFIRMED"),
                "DTSTAMP:" + UTC.format(written),
                "DTSTART:" + UTC.format(meeting.start()),
                "DTEND:" + UTC.format(meeting.end()),
                "SUMMARY:" + ContentLine.text(meeting.summary()));
        Stream<String> where =
                Stream.ofNullable(meeting.location()).map(place -> "LOCATION:" + ContentLine.text(place));
        Stream<String> who = Stream.of(
                "ORGANIZER:mailto:" + organiser,
                "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:" + attendee,
                "END:VEVENT");
        return Stream.of(what, where, who).flatMap(lines -> lines);
    }
}
