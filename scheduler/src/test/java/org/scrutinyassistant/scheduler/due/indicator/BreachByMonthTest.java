package org.scrutinyassistant.scheduler.due.indicator;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.scrutinyassistant.register.indicator.Polarity;

/** A breach month by month, each by its own pack: where it starts, worsens and is over, and where the line says nothing. */
class BreachByMonthTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "9 10 11, - - -",
        "9 11.01, - started",
        "10.9 11.1 10.9 11.1 10.9, - started - - -",
        "11.1 10.81 10.8, started - recovered",
        "12 9 12, started recovered started",
        "11.5 11.9 12 12.4 12.5, started - worsened - worsened",
        "13 12 13 13.5, started - - worsened",
        "20 10.9 11.5, started - -",
        "20 10 20 20.4, started recovered started -",
        "10.9 10.9 11.1, - - started",
        "12 10.9 10.8 11.1, started - recovered started",
        "0 11.1 0, - started recovered",
        "-5 12 -5, - started recovered"
    })
    void lowerIsBetterAndAtMostTen(String values, String told) {
        assertThat(told(Polarity.LOWER_IS_BETTER, "10", null, values)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "95 90 81, - - -",
        "81 80.9 82.7 82.8, - started - recovered",
        "80 75.6 75.5 70.9, started - worsened worsened",
        "90 0 100, - started recovered",
        "100 100 80.99, - - started"
    })
    void higherIsBetterAndAtLeastNinety(String values, String told) {
        assertThat(told(Polarity.HIGHER_IS_BETTER, "90", null, values)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"0 1 2 1 0, - started worsened - recovered", "0 0.01 0.02, - started worsened", "-1 0 1, - - started"})
    void lowerIsBetterAndNoneAtAll(String values, String told) {
        assertThat(told(Polarity.LOWER_IS_BETTER, "0", null, values)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"100 90 89.9 92 91.9, - - started recovered -", "0 100, started recovered"})
    void higherIsBetterAndAllOfThem(String values, String told) {
        assertThat(told(Polarity.HIGHER_IS_BETTER, "100", null, values)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"0 -11 -12 -10.9, - - started -", "-9 -11 -11.01 -10.7, - - started recovered"})
    void higherIsBetterThanANegativeTarget(String values, String told) {
        assertThat(told(Polarity.HIGHER_IS_BETTER, "-10", null, values)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"9 12 9, - started recovered"})
    void withoutATargetTheNeighboursStandIn(String values, String told) {
        assertThat(told(Polarity.LOWER_IS_BETTER, "", "10", values)).isEqualTo(told);
        assertThat(told(Polarity.LOWER_IS_BETTER, "100", "10", values)).isEqualTo("- - -");
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(
            value = Polarity.class,
            names = {"NEITHER"})
    void withoutAPolarityThereIsNoBreach(@Nullable Polarity polarity) {
        assertThat(told(polarity, "10", null, "9 99 9")).isEqualTo("- - -");
    }

    @ParameterizedTest
    @EnumSource(Polarity.class)
    void withNothingToCompareWithThereIsNoBreach(Polarity polarity) {
        assertThat(told(polarity, "", null, "9 99 9")).isEqualTo("- - -");
    }

    private static String told(@Nullable Polarity polarity, String target, @Nullable String neighbours, String values) {
        Sailings sailings = Sailings.judgedBy(polarity);
        List<String> told = new ArrayList<>();
        YearMonth month = YearMonth.of(2030, 4);
        for (String value : values.split(" ")) {
            String day = month.plusMonths(1).atDay(10).toString();
            sailings.pack(day, target, month.toString(), value);
            if (neighbours != null) {
                sailings.neighbours(day, neighbours);
            }
            told.add(sailings.news(day).stream()
                    .map(news -> news.substring(0, news.indexOf(' ')))
                    .collect(joining("+")));
            month = month.plusMonths(1);
        }
        return told.stream().map(stage -> stage.isEmpty() ? "-" : stage).collect(joining(" "));
    }
}
