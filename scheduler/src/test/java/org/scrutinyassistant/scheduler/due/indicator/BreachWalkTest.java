package org.scrutinyassistant.scheduler.due.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.scrutinyassistant.register.indicator.Polarity;

/** A breach month by month: where it starts, worsens and is over, and where a figure on the line says nothing. */
class BreachWalkTest {

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
        "20 10 20 20.4, started recovered started -"
    })
    void lowerIsBetterAndAtMostTen(String values, String told) {
        assertThat(told(Polarity.LOWER_IS_BETTER, "10", null, values)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "95 90 81, - - -",
        "81 80.9 82.7 82.8, - started - recovered",
        "80 75.6 75.5 70.9, started - worsened worsened"
    })
    void higherIsBetterAndAtLeastNinety(String values, String told) {
        assertThat(told(Polarity.HIGHER_IS_BETTER, "90", null, values)).isEqualTo(told);
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
        assertThat(judgements(polarity, "10", null, "9 99 9")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Polarity.class)
    void withNothingToCompareWithThereIsNoBreach(Polarity polarity) {
        assertThat(judgements(polarity, "", null, "9 99 9")).isEmpty();
    }

    private static String told(Polarity polarity, String target, @Nullable String neighbours, String values) {
        List<String> told = new ArrayList<>();
        BreachState state = BreachState.UNKNOWN;
        for (Judgement judgement : judgements(polarity, target, neighbours, values)) {
            BreachState next = state.after(judgement);
            told.add(state.toldBy(next).map(BreachStage::word).orElse("-"));
            state = next;
        }
        return String.join(" ", told);
    }

    private static List<Judgement> judgements(
            @Nullable Polarity polarity, String target, @Nullable String neighbours, String values) {
        Sailings sailings = Sailings.judgedBy(polarity).pack("2031-06-01", target, "2030-04", values.split(" "));
        if (neighbours != null) {
            sailings.neighbours("2031-06-01", neighbours);
        }
        return Sailings.judge().all(sailings.papers().by(document -> true).orElseThrow());
    }
}
