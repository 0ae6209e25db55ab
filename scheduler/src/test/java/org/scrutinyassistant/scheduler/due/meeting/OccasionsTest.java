package org.scrutinyassistant.scheduler.due.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which news of a meeting are the same, so that they are told once, and which are not. */
class OccasionsTest {

    private final Harbour harbour = new Harbour();

    @Test
    void another_place_later_the_same_day_is_told_too() {
        harbour.pack("2031-09-30", "2031-10-08", "18:00", "The pier")
                .packAt(9, "2031-10-02", "2031-10-08", "18:00", "The boathouse");
        assertThat(events("2031-10-02")).containsExactly("changed-1 of 2031-10-08 6pm at The boathouse");

        harbour.packAt(15, "2031-10-02", "2031-10-08", "18:00", "The lighthouse");
        assertThat(events("2031-10-02")).containsExactly("changed-1 of 2031-10-08 6pm at The lighthouse");
    }

    @Test
    void papers_that_are_put_right_the_same_day_are_told_again_only_if_time_or_place_differ() {
        harbour.pack("2031-10-02", "2031-10-08", "18:00", "The boathouse");
        List<String> first = events("2031-10-02");

        harbour.packAt(11, "2031-10-02", "2031-10-08", "18:00", "The boathouse");
        assertThat(events("2031-10-02")).isEqualTo(first);
        harbour.packAt(15, "2031-10-02", "2031-10-08", "17:00", "The lighthouse");
        assertThat(events("2031-10-02")).containsExactly("published of 2031-10-08 5pm at The lighthouse");
    }

    private List<String> events(String day) {
        Occasions occasions = new Occasions("Harbour Committee");
        return harbour.upTo(day).news().stream()
                .map(occasions::of)
                .map(occasion -> occasion.stage() + " of " + occasion.event())
                .toList();
    }
}
