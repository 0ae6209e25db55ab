package org.scrutinyassistant.scheduler.due.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told after a breach that nobody heard of; at most 10 should be. */
class UntoldBreachTest {

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
}
