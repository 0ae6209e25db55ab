package org.scrutinyassistant.scheduler.due.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is told when packs come one by one, late, all at once, or correct each other; at most 10 should be. */
class BreachNewsTest {

    @Test
    void each_month_is_told_on_the_day_its_pack_comes_and_never_again() {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2030-06-10", "10", "2030-05", "9")
                .pack("2030-07-10", "10", "2030-06", "12")
                .pack("2030-08-10", "10", "2030-07", "13")
                .pack("2030-09-10", "10", "2030-08", "8");

        assertThat(sailings.news("2030-06-10")).isEmpty();
        assertThat(sailings.news("2030-07-10")).containsExactly("started 2030-06");
        assertThat(sailings.news("2030-07-11")).isEmpty();
        assertThat(sailings.news("2030-08-10")).containsExactly("worsened 2030-07");
        assertThat(sailings.news("2030-09-10")).containsExactly("recovered 2030-08");
    }

    @Test
    void a_first_pack_with_a_years_history_tells_only_how_its_newest_month_stands() {
        String[] endsRed = {"9", "12", "9", "12", "13", "8", "15"};
        String[] endsWell = {"9", "12", "9", "12", "13", "8", "9"};

        assertThat(Sailings.lowerIsBetter()
                        .pack("2031-06-10", "10", "2030-11", endsRed)
                        .news("2031-06-10"))
                .containsExactly("started 2031-05");
        assertThat(Sailings.lowerIsBetter()
                        .pack("2031-06-10", "10", "2030-11", endsWell)
                        .news("2031-06-10"))
                .isEmpty();
    }

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
    void a_first_pack_whose_newest_month_is_no_longer_red_does_not_call_it_red() {
        assertThat(Sailings.lowerIsBetter()
                        .pack("2031-06-10", "10", "2031-03", "12", "13", "10.9")
                        .news("2031-06-10"))
                .isEmpty();
    }

    @Test
    void an_old_pack_that_comes_late_changes_nothing() {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2030-07-10", "10", "2030-06", "9")
                .late("2029-07-10", "2030-08-01", "10", "2029-06", "15", "16");

        assertThat(sailings.news("2030-08-01")).isEmpty();
    }

    @Test
    void of_several_new_months_the_newest_is_compared_with_what_was_last_told() {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2030-06-10", "10", "2030-05", "12")
                .pack("2030-09-10", "10", "2030-06", "8", "9", "12.4")
                .pack("2030-12-10", "10", "2030-09", "14", "13");

        assertThat(sailings.news("2030-06-10")).containsExactly("started 2030-05");
        assertThat(sailings.news("2030-09-10")).isEmpty();
        assertThat(sailings.news("2030-12-10")).containsExactly("worsened 2030-10");
    }

    @Test
    void a_corrected_figure_is_told_once_if_it_changes_the_judgement() {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2030-06-10", "10", "2030-05", "12")
                .pack("2030-07-10", "10", "2030-05", "9")
                .pack("2030-08-10", "10", "2030-05", "8");

        assertThat(sailings.news("2030-07-10")).containsExactly("corrected 2030-05");
        assertThat(sailings.news("2030-08-10")).isEmpty();
    }

    @Test
    void a_corrected_figure_that_stays_red_is_not_told() {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2030-06-10", "10", "2030-05", "12")
                .pack("2030-07-10", "10", "2030-05", "14");

        assertThat(sailings.news("2030-07-10")).isEmpty();
    }

    @Test
    void a_correction_beside_a_new_month_is_not_called_a_recovery() {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2030-06-10", "10", "2030-05", "12")
                .pack("2030-07-10", "10", "2030-05", "9", "8");

        assertThat(sailings.news("2030-07-10")).containsExactly("corrected 2030-05");
    }

    @Test
    void a_month_corrected_to_red_is_not_told_to_start_again_by_the_next() {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2030-06-10", "10", "2030-05", "9")
                .pack("2030-07-10", "10", "2030-05", "12", "12.1");

        assertThat(sailings.news("2030-07-10")).containsExactly("corrected 2030-05");
    }

    @Test
    void a_month_that_is_red_by_newer_figures_of_the_neighbours_starts_then() {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2030-06-10", "", "2030-05", "12")
                .neighbours("2030-06-10", "12")
                .pack("2030-07-10", "", "2030-05", "12")
                .neighbours("2030-07-10", "10")
                .pack("2030-08-10", "", "2030-06", "12")
                .neighbours("2030-08-10", "10");

        assertThat(sailings.news("2030-07-10")).containsExactly("started 2030-05");
        assertThat(sailings.news("2030-08-10")).isEmpty();
    }

    @Test
    void an_old_breach_that_comes_late_does_not_make_a_figure_near_the_line_start_one() {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2030-07-10", "10", "2030-06", "10.9")
                .late("2030-06-10", "2030-08-01", "10", "2030-05", "15");

        assertThat(sailings.news("2030-08-01")).isEmpty();
    }
}
