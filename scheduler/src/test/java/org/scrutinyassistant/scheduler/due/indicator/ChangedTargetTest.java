package org.scrutinyassistant.scheduler.due.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told when what a figure is measured against has changed. */
class ChangedTargetTest {

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
    @CsvSource({"12, 12, recovered 2031-04", "12, 17, worsened 2031-04", "9, 12, ''", "9, 17, started 2031-04"})
    void a_new_financial_year_brings_its_own_target(String march, String april, String told) {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2031-04-10", "10", "2031-03", march)
                .pack("2031-05-10", "10", "2031-04", april)
                .target("2031-05-10", "2031-32", "15");

        assertThat(String.join(";", sailings.news("2031-05-10"))).isEqualTo(told);
    }

    @Test
    void a_figure_that_is_better_is_not_told_as_worse_because_its_target_is_stricter() {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2031-04-10", "10", "2031-03", "12")
                .pack("2031-05-10", "10", "2031-04", "11")
                .target("2031-05-10", "2031-32", "8");

        assertThat(sailings.news("2031-05-10")).isEmpty();
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
}
