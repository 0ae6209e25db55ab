package org.scrutinyassistant.bot.answer.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.scrutinyassistant.register.indicator.Area.ENGLAND;
import static org.scrutinyassistant.register.indicator.Area.STATISTICAL_NEIGHBOUR;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.bot.answer.SomePack;
import org.scrutinyassistant.message.Table;
import org.scrutinyassistant.register.indicator.IndicatorHistories;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.register.indicator.Polarity;
import org.scrutinyassistant.register.indicator.Unit;

class RankAgainstNeighboursTest {

    private final IndicatorHistories histories = mock(IndicatorHistories.class);

    private Result<RankAgainstNeighbours.Outcome> ranked(SomeHistory... some) {
        List<IndicatorHistory> all =
                Arrays.stream(some).map(SomeHistory::history).toList();
        when(histories.all()).thenReturn(all);
        return new RankAgainstNeighbours(histories).call(SomePack.ask("where are we worse"));
    }

    private static SomeHistory sailings(String ours) {
        return SomeHistory.of("Sailings", Unit.COUNT).in("2031-04", "0").in("2031-05", ours);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 50, HIGHER_IS_BETTER, Better than statistical neighbours",
        "40, 50, HIGHER_IS_BETTER, Worse than statistical neighbours",
        "60, 50, LOWER_IS_BETTER, Worse than statistical neighbours",
        "40, 50, LOWER_IS_BETTER, Better than statistical neighbours",
        "60, 50, NEITHER, Which way is better is not recorded",
        "60, 50,, Which way is better is not recorded",
        "50, 50.0,, Which way is better is not recorded",
        "50, 50.0, LOWER_IS_BETTER,",
    })
    void polarity_decides_which_side_is_worse(String ours, String theirs, Polarity polarity, String caption) {
        var result = ranked(sailings(ours).beside(STATISTICAL_NEIGHBOUR, theirs).judgedBy(polarity));

        Table table = caption == null
                ? null
                : new Table(
                        caption,
                        List.of("Indicator", "Ours", "Statistical neighbours"),
                        List.of(List.of("Sailings", ours, "50")));
        assertThat(result.parts()).isEqualTo(table == null ? List.of() : List.of(table));
    }

    @Test
    void each_side_is_counted() {
        var result = ranked(
                sailings("60").beside(STATISTICAL_NEIGHBOUR, "50").judgedBy(Polarity.LOWER_IS_BETTER),
                sailings("70").beside(STATISTICAL_NEIGHBOUR, "50").judgedBy(Polarity.LOWER_IS_BETTER),
                sailings("60").beside(STATISTICAL_NEIGHBOUR, "50"));

        assertThat(result.values())
                .containsEntry("worse", "2")
                .containsEntry("better", "0")
                .containsEntry("unjudged", "1");
    }

    @Test
    void without_a_figure_for_neighbours_there_is_nothing_to_rank() {
        var result = ranked(
                sailings("60").beside(ENGLAND, "50"),
                SomeHistory.of("Lamps", Unit.COUNT).beside(STATISTICAL_NEIGHBOUR, "50"));

        assertThat(result.outcome()).isEqualTo(RankAgainstNeighbours.Outcome.NO_BENCHMARKS);
    }
}
