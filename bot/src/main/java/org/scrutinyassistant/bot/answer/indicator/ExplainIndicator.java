package org.scrutinyassistant.bot.answer.indicator;

import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.springframework.stereotype.Component;

/** Says why an indicator stands where it does, in the words of its commentary. */
@Component
@Called(
        value = "explain-indicator",
        fills = {"indicator", "commentary", "quote"})
class ExplainIndicator extends IndicatorAnswer<ExplainIndicator.Outcome> implements Action<ExplainIndicator.Outcome> {

    ExplainIndicator(SubjectChoice subjects) {
        super(subjects, new Common<>(Outcome.STATED, Outcome.OTHER_PERIOD, Outcome.UNCLEAR, Outcome.UNKNOWN));
    }

    enum Outcome {
        COMMENTED,
        STATED,
        OTHER_PERIOD,
        NO_COMMENT,
        UNCLEAR,
        UNKNOWN
    }

    @Override
    boolean suits(Ask ask, IndicatorHistory history) {
        return history.row().commentary() != null;
    }

    @Override
    Result.Builder<Outcome> about(Ask ask, IndicatorHistory history) {
        String commentary = history.row().commentary();
        return commentary == null
                ? Result.of(Outcome.NO_COMMENT).source(Cited.from(history.row()))
                : Result.of(Outcome.COMMENTED).value("commentary", commentary).source(Cited.from(history.row()));
    }
}
