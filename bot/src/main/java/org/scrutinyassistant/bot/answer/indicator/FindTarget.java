package org.scrutinyassistant.bot.answer.indicator;

import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.register.indicator.Target;
import org.springframework.stereotype.Component;

/** Says what an indicator should be. */
@Component
@Called(
        value = "find-target",
        fills = {"indicator", "target", "year", "standing", "quote"})
class FindTarget extends IndicatorAnswer<FindTarget.Outcome> implements Action<FindTarget.Outcome> {

    FindTarget(SubjectChoice subjects) {
        super(subjects, new Common<>(Outcome.STATED, Outcome.OTHER_PERIOD, Outcome.UNCLEAR, Outcome.UNKNOWN));
    }

    enum Outcome {
        FOUND,
        STATED,
        OTHER_PERIOD,
        NO_TARGET,
        UNCLEAR,
        UNKNOWN
    }

    @Override
    boolean suits(Ask ask, IndicatorHistory history) {
        return history.target().isPresent();
    }

    @Override
    Result.Builder<Outcome> about(Ask ask, IndicatorHistory history) {
        return history.target()
                .map(target -> found(history, target))
                .orElseGet(() -> Result.of(Outcome.NO_TARGET)
                        .value("standing", standing(history))
                        .source(Cited.from(history.row())));
    }

    private static Result.Builder<Outcome> found(IndicatorHistory history, Target target) {
        return Result.of(Outcome.FOUND)
                .value("target", Comparison.written(history, target.value()))
                .value("year", target.year())
                .value("standing", standing(history))
                .source(Cited.from(target));
    }

    private static String standing(IndicatorHistory history) {
        return history.latest()
                .map(latest -> "It stood at %s in %s."
                        .formatted(Comparison.written(history, latest.value()), Figures.month(latest.month())))
                .orElse("");
    }
}
