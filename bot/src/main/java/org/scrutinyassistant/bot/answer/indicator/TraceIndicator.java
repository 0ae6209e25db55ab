package org.scrutinyassistant.bot.answer.indicator;

import java.time.YearMonth;
import java.util.List;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.message.ChartPoint;
import org.scrutinyassistant.message.LineChart;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.register.indicator.Observation;
import org.springframework.stereotype.Component;

/** Says how an indicator has moved, with its highest and lowest month. */
@Component
@Called(
        value = "trace-indicator",
        fills = {"indicator", "change", "extremes", "quote"})
class TraceIndicator extends IndicatorAnswer<TraceIndicator.Outcome> implements Action<TraceIndicator.Outcome> {

    private static final int MONTHS_SHOWN = 13;

    TraceIndicator(SubjectChoice subjects) {
        super(subjects, new Common<>(Outcome.STATED, Outcome.OTHER_PERIOD, Outcome.UNCLEAR, Outcome.UNKNOWN));
    }

    enum Outcome {
        TRACED,
        STATED,
        OTHER_PERIOD,
        TOO_SHORT,
        UNCLEAR,
        UNKNOWN
    }

    @Override
    Result.Builder<Outcome> about(Ask ask, IndicatorHistory history) {
        if (history.months().size() < 2) {
            return Result.of(Outcome.TOO_SHORT).source(Cited.from(history.row()));
        }
        List<Observation> shown = shown(history);
        return Result.of(Outcome.TRACED)
                .value("change", Movement.words(history))
                .value("extremes", Extremes.words(history, shown))
                .part(chart(history, shown))
                .source(Cited.from(shown.get(shown.size() - 1)));
    }

    private static List<Observation> shown(IndicatorHistory history) {
        YearMonth last = history.months().lastKey();
        return List.copyOf(
                history.months().tailMap(last.minusMonths(MONTHS_SHOWN - 1)).values());
    }

    private static LineChart chart(IndicatorHistory history, List<Observation> shown) {
        List<ChartPoint> points = shown.stream()
                .map(each ->
                        new ChartPoint(Figures.month(each.month()), each.value().stripTrailingZeros()))
                .toList();
        return new LineChart(
                IndicatorNames.label(history.row()), Units.axis(history.row().unit()), points);
    }
}
