package org.scrutinyassistant.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private final Measures children = measures("children");
    private final Measures adults = measures("adults");

    @Test
    void aMonthKeepsItsValue() {
        assertThat(children.printed("CP1", YearMonth.of(2026, 3))).isEqualTo("221");
        assertThat(children.printed("CP2", YearMonth.of(2026, 3))).isEqualTo("53.9");
        assertThat(adults.printed("RC1", YearMonth.of(2026, 3))).startsWith("£");
    }

    @Test
    void theCommitteesShareTwentyFiveMeasuresWithoutAReferenceTwice() {
        assertThat(Stream.of(children, adults)
                        .flatMap(all -> all.rows().stream())
                        .map(Measure::ref))
                .hasSize(25)
                .doesNotHaveDuplicates();
    }

    @Test
    void severalMeasuresAreRedInEveryMonth() {
        assertThat(months().map(this::reds))
                .allSatisfy(reds -> assertThat(reds)
                        .contains("FD3", "CP3", "CLA3", "CA1", "CA2", "DP1")
                        .hasSizeLessThan(12));
    }

    @Test
    void sharesStayBelowAHundred() {
        assertThat(months().flatMap(month -> Stream.of(children, adults)
                        .flatMap(all -> all.rows().stream()
                                .filter(row -> row.printed() == Printed.PERCENT)
                                .map(row -> all.value(row, month)))))
                .allSatisfy(share -> assertThat(share).isBetween(BigDecimal.ONE, BigDecimal.valueOf(100)));
    }

    private List<String> reds(YearMonth month) {
        return Stream.of(children, adults)
                .flatMap(all -> all.rows().stream()
                        .filter(row -> !row.text("target").isBlank())
                        .filter(row -> red(row, all.value(row, month).doubleValue()))
                        .map(Measure::ref))
                .toList();
    }

    private static boolean red(Measure measure, double value) {
        double target = measure.number("target");
        return measure.text("better").equals("lower") ? value > target * 1.1 : value < target * 0.9;
    }

    private static Stream<YearMonth> months() {
        return IntStream.range(0, 120).mapToObj(YearMonth.of(2024, 1)::plusMonths);
    }

    private static Measures measures(String folder) {
        return Measures.parse(new Templates(folder).read("indicators.csv"));
    }
}
