package org.scrutinyassistant.scheduler.due.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is told when packs come late, early or all at once; at most 10 should be. */
class LatePackTest {

    @Test
    void packs_of_several_years_imported_in_one_day_tell_only_how_the_newest_month_stands() {
        Sailings sailings = Sailings.lowerIsBetter()
                .late("2029-06-10", "2031-06-15", "10", "2029-05", "15")
                .late("2030-06-10", "2031-06-15", "10", "2030-05", "9")
                .late("2031-06-10", "2031-06-15", "10", "2031-05", "12");

        assertThat(sailings.news("2029-06-10")).isEmpty();
        assertThat(sailings.news("2031-06-10")).isEmpty();
        assertThat(sailings.news("2031-06-15")).containsExactly("started 2031-05");
    }

    @Test
    void a_pack_that_was_imported_before_it_is_published_is_told_when_it_is() {
        Sailings sailings = Sailings.lowerIsBetter().late("2030-07-10", "2030-06-01", "10", "2030-06", "12");

        assertThat(sailings.news("2030-06-01")).isEmpty();
        assertThat(sailings.news("2030-07-10")).containsExactly("started 2030-06");
    }

    @Test
    void an_old_pack_that_comes_late_changes_nothing() {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2030-07-10", "10", "2030-06", "9")
                .late("2029-07-10", "2030-08-01", "10", "2029-06", "15", "16");

        assertThat(sailings.news("2030-08-01")).isEmpty();
    }

    @Test
    void months_that_come_out_of_order_are_history_once_a_newer_is_known() {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2030-08-10", "10", "2030-07", "12")
                .late("2030-07-10", "2030-08-15", "10", "2030-06", "15")
                .late("2030-06-10", "2030-08-20", "10", "2030-05", "9")
                .pack("2030-09-10", "10", "2030-08", "12.4");

        assertThat(sailings.news("2030-08-10")).containsExactly("started 2030-07");
        assertThat(sailings.news("2030-08-15")).isEmpty();
        assertThat(sailings.news("2030-08-20")).isEmpty();
        assertThat(sailings.news("2030-09-10")).isEmpty();
    }

    @Test
    void an_old_breach_that_comes_late_does_not_make_a_figure_near_the_line_start_one() {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2030-07-10", "10", "2030-06", "10.9")
                .late("2030-06-10", "2030-08-01", "10", "2030-05", "15");

        assertThat(sailings.news("2030-08-01")).isEmpty();
    }
}
