package org.scrutinyassistant.bot.answer.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.register.indicator.Unit;

class MovementTest {

    @ParameterizedTest
    @CsvSource({
        "40, 50,, up 25% from 40",
        "50, 40,, down 20% from 50",
        "40, 40.0,, unchanged from 40",
        "0, 6,, up from 0",
        "30, 40,, up 33% from 30",
        "40, 50, 24.9%, up 24.9% from 40",
        "50, 40, -19.9%, down 19.9% from 50",
        "40, 50, +24.9%, up 24.9% from 40",
        "50, 40, −19.9%, down 19.9% from 50",
        "40, 50, up, up 25% from 40",
        "0, 6, n/a, up from 0",
        "40, 40, 0%, unchanged from 40",
    })
    void a_figure_moves_from_the_month_before(String was, String now, String printed, String words) {
        SomeHistory sailings = SomeHistory.of("Sailings", Unit.COUNT)
                .in("2031-04", was)
                .in("2031-05", now)
                .printing(printed, null);

        assertThat(Movement.words(sailings.history())).contains("; " + words + " in April 2031.");
    }

    @Test
    void the_year_before_stands_after_the_month_before() {
        SomeHistory lit = SomeHistory.of("Lamps lit", Unit.PERCENT)
                .in("2030-05", "80")
                .in("2031-04", "50")
                .in("2031-05", "60");

        assertThat(Movement.words(lit.history()))
                .isEqualTo("60% in May 2031; up 20% from 50% in April 2031; down 25% from 80% in May 2030.");
    }

    @Test
    void a_printed_change_stands_in_for_an_earlier_figure_that_is_missing() {
        SomeHistory sailings =
                SomeHistory.of("Sailings", Unit.COUNT).in("2031-05", "60").printing(null, "-12%");

        assertThat(Movement.words(sailings.history())).isEqualTo("60 in May 2031; printed change from May 2030: -12%.");
    }

    @Test
    void a_figure_alone_has_not_moved() {
        SomeHistory sailings = SomeHistory.of("Sailings", Unit.COUNT).in("2031-05", "60");

        assertThat(Movement.words(sailings.history())).isEqualTo("60 in May 2031.");
    }
}
