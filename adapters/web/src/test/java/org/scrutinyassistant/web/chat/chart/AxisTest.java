package org.scrutinyassistant.web.chat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The axis covers its values between round numbers. */
class AxisTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 100            | 0 50 100",
                "3120 2535 4310   | 0 2,000 4,000 6,000",
                "95.2 98.4        | 95 96 97 98 99",
                "12               | 12 13",
                "0                | 0 1",
                "-3 5             | -4 -2 0 2 4 6",
                "0.02 0.11        | 0 0.05 0.1 0.15",
                "43.5 43.5        | 43 44",
                "1000000 4000000  | 0 1,000,000 2,000,000 3,000,000 4,000,000",
                "-7 -7            | -7 -6",
            })
    void theTicksAreRoundAndCoverEveryValue(String values, String ticks) {
        List<BigDecimal> given =
                Stream.of(values.strip().split(" ")).map(BigDecimal::new).toList();
        Axis axis = Axis.over(given);
        assertThat(axis.ticks())
                .extracting(Figure::of)
                .containsExactly(ticks.strip().split(" "));
        assertThat(given).allSatisfy(value -> assertThat(axis.share(value)).isBetween(0.0, 1.0));
    }
}
