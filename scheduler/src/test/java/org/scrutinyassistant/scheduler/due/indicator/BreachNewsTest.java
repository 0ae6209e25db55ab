package org.scrutinyassistant.scheduler.due.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is told when packs come one by one; at most 10 should be. */
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
    void a_first_pack_whose_newest_month_is_no_longer_red_does_not_call_it_red() {
        assertThat(Sailings.lowerIsBetter()
                        .pack("2031-06-10", "10", "2031-03", "12", "13", "10.9")
                        .news("2031-06-10"))
                .isEmpty();
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
    void months_that_are_missing_between_change_nothing() {
        Sailings sailings = Sailings.lowerIsBetter()
                .pack("2030-06-10", "10", "2030-05", "12")
                .pack("2030-11-10", "10", "2030-10", "12.2")
                .pack("2031-02-10", "10", "2031-01", "9");

        assertThat(sailings.news("2030-11-10")).isEmpty();
        assertThat(sailings.news("2031-02-10")).containsExactly("recovered 2031-01");
    }
}
