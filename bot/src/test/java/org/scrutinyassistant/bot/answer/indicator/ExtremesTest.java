package org.scrutinyassistant.bot.answer.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.register.indicator.Unit;

class ExtremesTest {

    private static SomeHistory sailings() {
        return SomeHistory.of("Sailings", Unit.COUNT)
                .in("2031-02", "1400")
                .in("2031-03", "9")
                .in("2031-04", "1400.0")
                .in("2031-05", "70");
    }

    private static String words(SomeHistory some) {
        IndicatorHistory history = some.history();
        return Extremes.words(history, List.copyOf(history.months().values()));
    }

    @Test
    void the_highest_and_lowest_month_are_told_and_of_equals_the_earliest() {
        assertThat(words(sailings())).isEqualTo("Highest: 1,400 in February 2031. Lowest: 9 in March 2031.");
    }

    @Test
    void the_average_is_told_as_printed() {
        assertThat(words(sailings().averaging("512.50"))).endsWith(". Average over 12 months: 512.5.");
    }
}
