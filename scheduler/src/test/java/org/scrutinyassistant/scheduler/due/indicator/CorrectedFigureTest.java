package org.scrutinyassistant.scheduler.due.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told when packs correct each other; at most 10 should be. */
class CorrectedFigureTest {

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
}
