package org.scrutinyassistant.bot.answer.indicator;

import java.util.Objects;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.register.indicator.IndicatorRow;
import org.springframework.stereotype.Component;

/** Says who owns an indicator and who reports it. */
@Component
@Called(
        value = "find-indicator-owner",
        fills = {"indicator", "owner", "reporter", "quote"})
class FindOwner extends IndicatorAnswer<FindOwner.Outcome> implements Action<FindOwner.Outcome> {

    private static final String NOT_STATED = "not stated";

    FindOwner(SubjectChoice subjects) {
        super(subjects, new Common<>(Outcome.STATED, Outcome.OTHER_PERIOD, Outcome.UNCLEAR, Outcome.UNKNOWN));
    }

    enum Outcome {
        OWNED,
        STATED,
        OTHER_PERIOD,
        NOT_STATED,
        UNCLEAR,
        UNKNOWN
    }

    @Override
    Result.Builder<Outcome> about(Ask ask, IndicatorHistory history) {
        IndicatorRow row = history.row();
        Outcome outcome = row.owner() == null && row.reporter() == null ? Outcome.NOT_STATED : Outcome.OWNED;
        return Result.of(outcome)
                .value("owner", Objects.requireNonNullElse(row.owner(), NOT_STATED))
                .value("reporter", Objects.requireNonNullElse(row.reporter(), NOT_STATED))
                .source(Cited.from(row));
    }
}
