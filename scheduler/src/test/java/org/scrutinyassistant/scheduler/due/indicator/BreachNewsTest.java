package org.scrutinyassistant.scheduler.due.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(sailings.was("2030-07-10"))
                .containsExactly("red: 12 against a target of at most 10, more than 10% worse");
        assertThat(sailings.news("2030-08-10")).isEmpty();
    }

    @ParameterizedTest(name = "told 12, corrected to {0}: {1}")
    @CsvSource({
        "12.4, ''",
        "12.5, corrected 2030-05",
        "20, corrected 2030-05",
        "11.1, ''",
        "11, corrected 2030-05",
        "10.9, corrected 2030-05",
        "10, corrected 2030-05",
        "0, corrected 2030-05"
    })
    void a_figure_that_was_told_is_corrected_if_it_is_worse_by_a_step_or_not_red(String figure, String told) {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2030-06-10", "10", "2030-05", "12")
                .pack("2030-07-10", "10", "2030-05", figure);

        assertThat(String.join(";", sailings.news("2030-07-10"))).isEqualTo(told);
    }

    @Test
    void a_figure_may_be_corrected_to_and_fro_and_each_time_is_told() {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2030-06-10", "10", "2030-05", "12")
                .pack("2030-07-10", "10", "2030-05", "10.9")
                .pack("2030-08-10", "10", "2030-05", "12")
                .pack("2030-09-10", "10", "2030-05", "9")
                .pack("2030-10-10", "10", "2030-05", "12");

        assertThat(sailings.news("2030-06-10")).containsExactly("started 2030-05");
        assertThat(sailings.news("2030-07-10")).containsExactly("corrected 2030-05");
        assertThat(sailings.news("2030-08-10")).containsExactly("corrected-2 2030-05");
        assertThat(sailings.news("2030-09-10")).containsExactly("corrected-3 2030-05");
        assertThat(sailings.news("2030-10-10")).containsExactly("corrected-4 2030-05");
    }

    @Test
    void a_figure_that_nobody_was_told_is_not_called_corrected_but_starts() {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2030-06-10", "10", "2030-05", "9")
                .pack("2030-07-10", "10", "2030-05", "12");

        assertThat(sailings.news("2030-07-10")).containsExactly("started 2030-05");
    }

    @ParameterizedTest(name = "first {0}, then {1}: {2}")
    @CsvSource({
        "12 13 10.9, 11.5, started 2031-06",
        "12 13 10.9, 11.1, started 2031-06",
        "12 13 10.9, 10.9, ''",
        "12 13 10.9, 10.9 11.5, started 2031-07",
        "12 13 10.9, 12 10.9, ''",
        "12 13 11.1, 11.5, ''",
        "12 13 11.1, 10.9 11.5, ''",
        "12 13 11.1, 11.6, worsened 2031-06"
    })
    void what_nobody_was_told_suppresses_nothing(String first, String then, String told) {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2031-06-10", "10", "2031-03", first.split(" "))
                .pack("2031-09-10", "10", "2031-06", then.split(" "));

        assertThat(String.join(";", sailings.news("2031-09-10"))).isEqualTo(told);
    }

    @ParameterizedTest(name = "May {0} was lost, June {1}: {2}")
    @CsvSource({"12, 12.1, started 2030-06", "12, 10.9, ''", "12, 9, ''", "9, 12, started 2030-06"})
    void what_reached_nobody_was_not_told(String may, String june, String told) {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2030-06-10", "10", "2030-05", may)
                .lost("2030-06-10")
                .pack("2030-07-10", "10", "2030-06", june);

        assertThat(String.join(";", sailings.news("2030-07-10"))).isEqualTo(told);
    }

    @Test
    void a_start_that_was_overtaken_by_a_correction_can_start_again() {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2030-06-10", "10", "2030-05", "12")
                .lost("2030-06-10")
                .pack("2030-06-11", "10", "2030-05", "9")
                .pack("2030-06-12", "10", "2030-05", "12");

        assertThat(sailings.news("2030-06-11")).isEmpty();
        assertThat(sailings.news("2030-06-12")).containsExactly("started-2 2030-05");
    }

    @ParameterizedTest(name = "told 12 against 10; then {0} against {1}: {2}")
    @CsvSource({
        "-, 15, corrected 2030-05",
        "12, 15, corrected 2030-05",
        "17, 15, corrected 2030-05;started 2030-06",
        "-, 8, ''",
        "12, 8, ''",
        "12.5, 8, worsened 2030-06"
    })
    void a_target_that_is_changed_in_the_year_is_not_called_a_recovery(String june, String target, String told) {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2030-06-10", "10", "2030-05", "12")
                .pack(
                        "2030-07-10",
                        target,
                        "2030-05",
                        june.equals("-") ? new String[] {"12"} : new String[] {"12", june});

        assertThat(String.join(";", sailings.news("2030-07-10"))).isEqualTo(told);
    }

    @Test
    void a_target_that_becomes_stricter_makes_a_figure_red() {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2030-06-10", "10", "2030-05", "10.5")
                .pack("2030-07-10", "8", "2030-05", "10.5");

        assertThat(sailings.news("2030-07-10")).containsExactly("started 2030-05");
    }

    @ParameterizedTest(name = "March {0}, April {1}: {2}")
    @CsvSource({"12, 12, recovered 2031-04", "12, 17, ''", "9, 12, ''", "9, 17, started 2031-04"})
    void a_new_financial_year_brings_its_own_target(String march, String april, String told) {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2031-04-10", "10", "2031-03", march)
                .pack("2031-05-10", "10", "2031-04", april)
                .target("2031-05-10", "2031-32", "15");

        assertThat(String.join(";", sailings.news("2031-05-10"))).isEqualTo(told);
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
    void months_that_are_missing_between_change_nothing() {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2030-06-10", "10", "2030-05", "12")
                .pack("2030-11-10", "10", "2030-10", "12.2")
                .pack("2031-02-10", "10", "2031-01", "9");

        assertThat(sailings.news("2030-11-10")).isEmpty();
        assertThat(sailings.news("2031-02-10")).containsExactly("recovered 2031-01");
    }

    @Test
    void neighbours_who_stand_elsewhere_correct_nothing() {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2030-06-10", "", "2030-05", "12")
                .neighbours("2030-06-10", "10")
                .pack("2030-07-10", "", "2030-05", "12", "12.1")
                .neighbours("2030-07-10", "10.95");

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
    void a_month_corrected_to_red_is_not_told_beside_the_next() {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2030-06-10", "10", "2030-05", "9")
                .pack("2030-07-10", "10", "2030-05", "12", "12.1")
                .pack("2030-08-10", "10", "2030-07", "12.2");

        assertThat(sailings.news("2030-07-10")).containsExactly("started 2030-06");
        assertThat(sailings.news("2030-08-10")).isEmpty();
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
