package org.scrutinyassistant.bot.answer.indicator;

import static org.scrutinyassistant.register.indicator.Area.STATISTICAL_NEIGHBOUR;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.message.Table;
import org.scrutinyassistant.register.indicator.IndicatorHistories;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.register.indicator.Polarity;
import org.springframework.stereotype.Component;

/** Lists which indicators stand better and which worse than statistical neighbours, and which can't be judged. */
@Component
@Called(
        value = "rank-against-neighbours",
        fills = {"worse", "better", "unjudged"})
class RankAgainstNeighbours implements Action<RankAgainstNeighbours.Outcome> {

    private static final List<String> HEADER = List.of("Indicator", "Ours", "Statistical neighbours");

    private final IndicatorHistories histories;

    RankAgainstNeighbours(IndicatorHistories histories) {
        this.histories = histories;
    }

    enum Outcome {
        LISTED,
        NO_BENCHMARKS
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        List<IndicatorHistory> compared = histories.all().stream()
                .filter(RankAgainstNeighbours::comparable)
                .toList();
        if (compared.isEmpty()) {
            return Result.of(Outcome.NO_BENCHMARKS).build();
        }
        List<IndicatorHistory> worse = standing(compared, Standing.WORSE);
        List<IndicatorHistory> better = standing(compared, Standing.BETTER);
        List<IndicatorHistory> unjudged = standing(compared, Standing.UNJUDGED);
        var result = Result.of(Outcome.LISTED)
                .value("worse", String.valueOf(worse.size()))
                .value("better", String.valueOf(better.size()))
                .value("unjudged", String.valueOf(unjudged.size()))
                .source(Cited.from(compared.get(0).row()));
        tables(worse, better, unjudged).forEach(result::part);
        return result.build();
    }

    private static List<Table> tables(
            List<IndicatorHistory> worse, List<IndicatorHistory> better, List<IndicatorHistory> unjudged) {
        List<Table> tables = new ArrayList<>();
        table("Worse than statistical neighbours", worse).ifPresent(tables::add);
        table("Better than statistical neighbours", better).ifPresent(tables::add);
        table("Which way is better is not recorded", unjudged).ifPresent(tables::add);
        return tables;
    }

    private static Optional<Table> table(String caption, List<IndicatorHistory> histories) {
        return histories.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        caption,
                        HEADER,
                        histories.stream().map(RankAgainstNeighbours::row).toList()));
    }

    private static List<String> row(IndicatorHistory history) {
        return List.of(
                IndicatorNames.label(history.row()),
                Comparison.written(history, ours(history)),
                Comparison.written(history, neighbours(history)));
    }

    private static List<IndicatorHistory> standing(List<IndicatorHistory> compared, Standing wanted) {
        return compared.stream().filter(each -> Standing.of(each) == wanted).toList();
    }

    private static boolean comparable(IndicatorHistory history) {
        return history.latest().isPresent()
                && history.benchmark(STATISTICAL_NEIGHBOUR).isPresent();
    }

    private static BigDecimal ours(IndicatorHistory history) {
        return history.latest().orElseThrow().value();
    }

    private static BigDecimal neighbours(IndicatorHistory history) {
        return history.benchmark(STATISTICAL_NEIGHBOUR).orElseThrow();
    }

    private enum Standing {
        WORSE,
        BETTER,
        LEVEL,
        UNJUDGED;

        static Standing of(IndicatorHistory history) {
            Polarity polarity = history.indicator().polarity();
            int side = ours(history).compareTo(neighbours(history));
            if (polarity == null || polarity == Polarity.NEITHER) {
                return UNJUDGED;
            }
            if (side == 0) {
                return LEVEL;
            }
            return side > 0 == (polarity == Polarity.HIGHER_IS_BETTER) ? BETTER : WORSE;
        }
    }
}
