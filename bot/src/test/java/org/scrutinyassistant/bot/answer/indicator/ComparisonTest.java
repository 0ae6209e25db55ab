package org.scrutinyassistant.bot.answer.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.indicator.Area;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.register.indicator.Unit;

class ComparisonTest {

    @Test
    void earlier_months_other_areas_and_the_newest_target_stand_beside_a_figure() {
        IndicatorHistory lit = SomeHistory.of("Lamps lit", Unit.PERCENT)
                .in("2030-05", "80")
                .in("2031-03", "1")
                .in("2031-04", "50.50")
                .in("2031-05", "60")
                .beside(Area.ENGLAND, "71.0")
                .beside(Area.STATISTICAL_NEIGHBOUR, "64")
                .aimingAt("75", "2030-31")
                .aimingAt("90", "2031-32")
                .history();

        assertThat(Comparison.beside(lit, lit.latest().orElseThrow()).plain()).isEqualTo("""
                April 2031: 50.5%
                May 2030: 80%
                Statistical neighbours: 64%
                England: 71%
                Target 2031-32: 90%""");
    }

    @Test
    void a_figure_may_stand_alone() {
        IndicatorHistory sailings =
                SomeHistory.of("Sailings", Unit.COUNT).in("2031-05", "60").history();

        assertThat(Comparison.beside(sailings, sailings.latest().orElseThrow()).facts())
                .isEmpty();
    }
}
