package org.scrutinyassistant.bot.answer.indicator;

import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.message.Facts;
import org.scrutinyassistant.register.indicator.Area;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.register.indicator.Observation;
import org.springframework.stereotype.Component;

/** Says how an indicator stands beside other areas. */
@Component
@Called(
        value = "compare-indicator",
        fills = {"indicator", "value", "month", "comparison", "area", "quote"})
class CompareIndicator extends IndicatorAnswer<CompareIndicator.Outcome> implements Action<CompareIndicator.Outcome> {

    CompareIndicator(SubjectChoice subjects) {
        super(subjects, new Common<>(Outcome.STATED, Outcome.OTHER_PERIOD, Outcome.UNCLEAR, Outcome.UNKNOWN));
    }

    enum Outcome {
        COMPARED,
        STATED,
        OTHER_PERIOD,
        NO_BENCHMARK,
        NEVER,
        UNCLEAR,
        UNKNOWN
    }

    @Override
    boolean suits(Ask ask, IndicatorHistory history) {
        return history.benchmark(AskedArea.in(ask)).isPresent();
    }

    @Override
    Result.Builder<Outcome> about(Ask ask, IndicatorHistory history) {
        return history.latest()
                .map(latest -> compared(history, latest, AskedArea.in(ask)))
                .orElseGet(() -> Result.of(Outcome.NEVER).source(Cited.from(history.row())));
    }

    private static Result.Builder<Outcome> compared(IndicatorHistory history, Observation latest, Area asked) {
        Outcome outcome = history.benchmark(asked).isPresent() ? Outcome.COMPARED : Outcome.NO_BENCHMARK;
        var result = Result.of(outcome)
                .value("value", Comparison.written(history, latest.value()))
                .value("month", Figures.month(latest.month()))
                .value("area", String.valueOf(Comparison.AREAS.get(asked)))
                .part(new Facts(Comparison.areas(history)))
                .source(Cited.from(history.row()));
        history.benchmark(asked)
                .ifPresent(other -> result.value(
                        "comparison", Sides.of(latest.value(), other) + " " + Comparison.written(history, other)));
        return result;
    }
}
