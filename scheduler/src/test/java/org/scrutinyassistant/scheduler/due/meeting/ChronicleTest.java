package org.scrutinyassistant.scheduler.due.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What papers tell of meetings as they come: published, changed, moved, cancelled, or nothing. */
class ChronicleTest {

    private static final String YEAR = "2031-07-09 2031-09-10 2031-10-08 2031-12-10 2032-03-10";

    @Test
    void a_first_calendar_announces_nothing() {
        assertThat(new Harbour().calendar("2031-06-02", YEAR).news("2031-06-02"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2031-07-09 2031-09-10 2031-10-08 2031-12-10 2032-03-10, -",
                "2031-07-09 2031-09-10 2031-10-15 2031-12-10 2032-03-10, moved 2031-10-08 > 2031-10-15 #1",
                "2031-07-09 2031-09-10 2031-10-01 2031-12-10 2032-03-10, moved 2031-10-08 > 2031-10-01 #1",
                "2031-07-09 2031-09-10 2031-10-09 2031-12-10 2032-03-10, moved 2031-10-08 > 2031-10-09 #1",
                "2031-07-09 2031-09-10 2031-10-07 2031-12-10 2032-03-10, moved 2031-10-08 > 2031-10-07 #1",
                "2031-07-09 2031-09-10 2031-12-10 2032-03-10, cancelled 2031-10-08 #1",
                "2031-07-09 2031-09-10 2031-11-19 2031-12-10 2032-03-10, cancelled 2031-10-08 #1",
                "2031-07-09 2031-09-10 2031-10-08 2031-12-10, cancelled 2032-03-10 #1",
                "2031-07-09 2031-09-10 2031-10-08 2031-12-10 2032-03-17, moved 2032-03-10 > 2032-03-17 #1",
                "2031-07-09 2031-09-10 2031-10-08 2031-11-05 2031-12-10 2032-03-10, -",
                "2031-10-08 2031-12-10 2032-03-10, -",
                "2031-12-10, -",
                "2031-10-08 2031-12-10, -",
                "2031-09-10 2032-03-10, cancelled 2031-10-08 #1;cancelled 2031-12-10 #1",
                "2031-07-09 2031-09-10 2031-10-14 2031-12-03 2032-03-10, "
                        + "moved 2031-10-08 > 2031-10-14 #1;moved 2031-12-10 > 2031-12-03 #1",
                "2032-06-09 2032-07-14, -"
            })
    void a_newer_calendar_moves_or_cancels_what_it_leaves_out(String newer, @Nullable String told) {
        Harbour harbour = new Harbour().calendar("2031-06-02", YEAR).calendar("2031-09-15", newer);

        assertThat(String.join(";", harbour.news("2031-09-15"))).isEqualTo(told == null ? "" : told);
    }

    @Test
    void what_is_past_is_history() {
        Harbour harbour = new Harbour()
                .calendar("2031-06-02", YEAR)
                .calendar("2031-11-03", "2031-07-09 2031-09-10 2031-12-10 2032-03-10");

        assertThat(harbour.news("2031-11-03")).isEmpty();
    }

    @Test
    void a_meeting_of_today_is_still_told() {
        Harbour harbour = new Harbour()
                .calendar("2031-06-02", YEAR)
                .calendar("2031-10-08", "2031-07-09 2031-09-10 2031-12-10 2032-03-10");

        assertThat(harbour.news("2031-10-08")).containsExactly("cancelled 2031-10-08 #1");
        assertThat(harbour.news("2031-10-09")).isEmpty();
    }

    @Test
    void a_meeting_is_moved_although_its_pack_has_come() {
        Harbour harbour = new Harbour()
                .calendar("2031-06-02", YEAR)
                .pack("2031-09-12", "2031-10-08", "18:00", "The pier")
                .calendar("2031-09-15", "2031-07-09 2031-09-10 2031-10-15 2031-12-10 2032-03-10")
                .pack("2031-10-06", "2031-10-15", "18:00", "The pier");

        assertThat(harbour.news("2031-09-15")).containsExactly("moved 2031-10-08 > 2031-10-15 #2");
        assertThat(harbour.news("2031-10-06")).containsExactly("published 2031-10-15 #3");
        assertThat(harbour.upTo("2031-10-06").entries()).doesNotContainKey(LocalDate.parse("2031-10-08"));
    }

    @ParameterizedTest(name = "calendar of {0} with {1}, pack of {2}")
    @CsvSource({
        "2031-09-15, 2031-07-09 2031-09-10 2031-12-10 2032-03-10, 2031-10-01",
        "2031-09-15, 2031-12-10 2032-03-10, 2031-09-12",
        "2031-10-09, 2031-07-09 2031-09-10 2031-12-10 2032-03-10, 2031-09-12"
    })
    void a_meeting_that_has_a_pack_stays_unless_a_later_calendar_takes_it_out_before_it_is_held(
            String came, String days, String pack) {
        Harbour harbour = new Harbour()
                .calendar("2031-06-02", YEAR)
                .calendar(came, days)
                .pack(pack, "2031-10-08", "18:00", "The pier");

        assertThat(harbour.upTo("2031-10-10").entries()).containsKey(LocalDate.parse("2031-10-08"));
    }

    @Test
    void an_extraordinary_meeting_that_no_calendar_has_stays() {
        Harbour harbour = new Harbour()
                .calendar("2031-06-02", YEAR)
                .pack("2031-09-12", "2031-09-24", "18:00", "The pier")
                .calendar("2031-09-15", YEAR);

        assertThat(harbour.news("2031-09-15")).isEmpty();
        assertThat(harbour.upTo("2031-09-15").entries()).containsKey(LocalDate.parse("2031-09-24"));
    }

    @Test
    void a_cancelled_meeting_may_be_held_after_all_and_be_cancelled_again() {
        String without = "2031-07-09 2031-09-10 2031-12-10 2032-03-10";
        Harbour harbour = new Harbour()
                .calendar("2031-06-02", YEAR)
                .calendar("2031-09-01", without)
                .calendar("2031-09-08", YEAR)
                .calendar("2031-09-15", without);

        assertThat(harbour.news("2031-09-01")).containsExactly("cancelled 2031-10-08 #1");
        assertThat(harbour.news("2031-09-08")).containsExactly("reinstated 2031-10-08 #2");
        assertThat(harbour.news("2031-09-15")).containsExactly("cancelled 2031-10-08 #3");
        assertThat(harbour.upTo("2031-09-08").entries().get(LocalDate.parse("2031-10-08")))
                .satisfies(entry -> assertThat(entry.since()).isEqualTo("2031-06-02"));
    }

    @Test
    void an_older_calendar_that_comes_late_changes_nothing() {
        Harbour harbour = new Harbour()
                .calendar("2031-09-01", "2031-09-10 2031-10-15 2031-12-10")
                .calendar("2031-06-02", YEAR);

        assertThat(harbour.news("2031-09-01")).containsExactly("moved 2031-10-08 > 2031-10-15 #1");
        assertThat(harbour.news("2031-09-15")).isEmpty();
    }

    @Test
    void a_pack_is_told_when_it_comes_and_only_the_first() {
        Harbour harbour = new Harbour()
                .calendar("2031-06-02", YEAR)
                .pack("2031-09-30", "2031-10-08", "18:00", "The pier")
                .pack("2031-10-02", "2031-10-08", "18:00", "The pier");

        assertThat(harbour.news("2031-09-30")).containsExactly("published 2031-10-08 #1");
        assertThat(harbour.news("2031-10-01")).isEmpty();
        assertThat(harbour.news("2031-10-02")).isEmpty();
    }

    @Test
    void a_pack_of_a_past_meeting_is_not_told() {
        assertThat(new Harbour()
                        .pack("2031-10-09", "2031-10-08", "18:00", "The pier")
                        .news("2031-10-09"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "18:30, The pier, changed 2031-10-08 #1",
                "18:00, The boathouse, changed 2031-10-08 #1",
                "18:00, The pier, ''",
                "-, -, ''",
                "-, The boathouse, changed 2031-10-08 #1"
            })
    void a_newer_pack_may_change_time_or_place(@Nullable String time, @Nullable String venue, String told) {
        Harbour harbour = new Harbour()
                .pack("2031-09-30", "2031-10-08", "18:00", "The pier")
                .pack("2031-10-02", "2031-10-08", time, venue);

        assertThat(String.join(";", harbour.news("2031-10-02"))).isEqualTo(told);
    }

    @Test
    void a_meeting_that_is_moved_twice_stays_the_same_for_calendars() {
        Harbour harbour = new Harbour()
                .calendar("2031-06-02", YEAR)
                .calendar("2031-08-01", "2031-09-10 2031-10-15 2031-12-10 2032-03-10")
                .calendar("2031-09-01", "2031-09-10 2031-10-22 2031-12-10 2032-03-10")
                .pack("2031-10-14", "2031-10-22", "18:00", "The pier");

        assertThat(harbour.news("2031-09-01")).containsExactly("moved 2031-10-15 > 2031-10-22 #2");
        assertThat(harbour.news("2031-10-14")).containsExactly("published 2031-10-22 #3");
        Entry meeting = harbour.upTo("2031-10-20").entries().get(LocalDate.parse("2031-10-22"));
        assertThat(meeting.origin()).isEqualTo("2031-10-08");
        assertThat(meeting.since()).isEqualTo("2031-06-02");
    }

    @Test
    void a_pack_for_a_new_day_whose_calendar_leaves_the_old_one_out_moves_and_publishes() {
        Harbour harbour = new Harbour()
                .calendar("2031-06-02", YEAR)
                .calendar("2031-10-07", "2031-07-09 2031-09-10 2031-10-15 2031-12-10 2032-03-10")
                .pack("2031-10-07", "2031-10-15", "18:00", "The pier");

        assertThat(harbour.news("2031-10-07"))
                .containsExactly("moved 2031-10-08 > 2031-10-15 #1", "published 2031-10-15 #1");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "18:30, '6.30pm, as usual'",
                "18:30 10:00, -",
                "18:30 18:30 10:00, '6.30pm, as usual'",
                "10:00 18:30 18:30, '6.30pm, as usual'",
                "10:00 10:00 10:00 18:30 18:30 18:30, '6.30pm, as usual'"
            })
    void before_its_pack_is_out_a_meeting_is_at_the_time_of_most(String times, @Nullable String when) {
        Harbour harbour = new Harbour().calendar("2031-05-20", YEAR);
        LocalDate day = LocalDate.parse("2031-06-01");
        for (String time : times.split(" ")) {
            day = day.plusDays(1);
            harbour.pack(day.toString(), day.toString(), time, "The pier");
        }

        assertThat(harbour.upTo(day.toString())
                        .entries()
                        .get(LocalDate.parse("2031-07-09"))
                        .slot())
                .satisfies(slot -> assertThat(slot.when()).isEqualTo(when))
                .satisfies(slot -> assertThat(slot.place()).isNull());
    }
}
