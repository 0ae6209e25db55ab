package org.scrutinyassistant.bot.answer.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.register.indicator.Unit;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "16.10, PERCENT, 16.1%",
        "100, PERCENT, 100%",
        "1200, GBP, '£1,200'",
        "-35.5, GBP, -£35.5",
        "-4.0, PERCENT, -4%",
        "1234567, COUNT, '1,234,567'",
        "40.000, COUNT, 40",
        "0.00, COUNT, 0",
        "47.25, RATE, 47.25",
        "9, DAYS, 9",
        "8.50,, 8.5",
    })
    void a_figure_is_written_with_its_unit_and_without_needless_noughts(BigDecimal value, Unit unit, String written) {
        assertThat(Figures.plain(value, unit)).isEqualTo(written);
    }

    @Test
    void a_month_is_written_in_full() {
        assertThat(Figures.month(YearMonth.of(2031, 2))).isEqualTo("February 2031");
    }
}
