package org.scrutinyassistant.register.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.document.Document;
import org.scrutinyassistant.register.document.Fingerprint;
import org.scrutinyassistant.register.document.PackDates;
import org.scrutinyassistant.register.document.Placed;

class MeetingDiaryTest {

    private static final Committee HARBOUR = new Committee("Harbour Committee");

    private final List<CalendarDate> printed = new ArrayList<>();
    private final List<ScheduledMeeting> scheduled = new ArrayList<>();

    private static Placed published(String day) {
        PackDates dates = new PackDates(null, LocalDate.parse(day));
        return new Placed(new Document(HARBOUR, new Fingerprint(day, day), dates, Instant.EPOCH), 1);
    }

    private void calendar(String publishedOn, String... days) {
        Placed pack = published(publishedOn);
        for (String day : days) {
            printed.add(new CalendarDate(pack, LocalDate.parse(day)));
        }
    }

    private void pack(String publishedOn, String day, String venue) {
        scheduled.add(new ScheduledMeeting(published(publishedOn), LocalDate.parse(day), null, venue, null, null));
    }

    private List<Meeting> meetings() {
        CalendarDates calendars = mock(CalendarDates.class);
        ScheduledMeetings packs = mock(ScheduledMeetings.class);
        when(calendars.findByDocumentCommittee(HARBOUR)).thenReturn(printed);
        when(packs.findByDocumentCommittee(HARBOUR)).thenReturn(scheduled);
        return new MeetingDiary(calendars, packs).of(HARBOUR);
    }

    private List<String> days() {
        return meetings().stream().map(meeting -> meeting.date().toString()).toList();
    }

    @Test
    void the_newest_calendar_of_each_municipal_year_wins() {
        calendar("2031-06-01", "2031-07-09", "2031-10-08", "2032-03-10");
        calendar("2031-09-01", "2031-07-09", "2031-10-15", "2032-06-16");

        assertThat(days()).containsExactly("2031-07-09", "2031-10-15", "2032-06-16");
    }

    @Test
    void an_older_year_keeps_the_calendar_that_last_printed_it() {
        calendar("2031-06-01", "2032-03-10");
        calendar("2032-06-01", "2032-07-07");

        assertThat(days()).containsExactly("2032-03-10", "2032-07-07");
    }

    @Test
    void a_packs_own_meeting_is_always_listed() {
        calendar("2031-09-01", "2031-10-15");
        pack("2031-06-01", "2031-06-11", "The pier");

        assertThat(days()).containsExactly("2031-06-11", "2031-10-15");
    }

    @Test
    void a_meeting_in_both_is_listed_once_with_the_details_of_its_newest_pack() {
        calendar("2031-09-01", "2031-10-15");
        pack("2031-10-07", "2031-10-15", "The pier");
        pack("2031-10-10", "2031-10-15", "The boathouse");

        assertThat(meetings())
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.detail().venue()).isEqualTo("The boathouse"));
    }

    @Test
    void a_day_that_only_a_calendar_prints_has_no_details() {
        calendar("2031-09-01", "2031-10-15");

        assertThat(meetings())
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.detail()).isNull());
    }
}
