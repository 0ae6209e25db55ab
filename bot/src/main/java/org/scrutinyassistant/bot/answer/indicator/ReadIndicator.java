package org.scrutinyassistant.bot.answer.indicator;

import static org.scrutinyassistant.bot.understanding.EntityKind.MONTH;

import java.time.YearMonth;
import java.util.Optional;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.message.Button;
import org.scrutinyassistant.register.indicator.IndicatorHistory;
import org.scrutinyassistant.register.indicator.Observation;
import org.springframework.stereotype.Component;

/** Says what an indicator stands at, now or in the month asked for. */
@Component
@Called(
        value = "read-indicator",
        fills = {"indicator", "value", "month", "asked", "quote"})
class ReadIndicator extends IndicatorAnswer<ReadIndicator.Outcome> implements Action<ReadIndicator.Outcome> {

    ReadIndicator(SubjectChoice subjects) {
        super(subjects, new Common<>(Outcome.STATED, Outcome.OTHER_PERIOD, Outcome.UNCLEAR, Outcome.UNKNOWN));
    }

    enum Outcome {
        READ,
        STATED,
        OTHER_PERIOD,
        NO_VALUE,
        NEVER,
        UNCLEAR,
        UNKNOWN
    }

    @Override
    Result.Builder<Outcome> about(Ask ask, IndicatorHistory history) {
        Optional<YearMonth> asked = ask.slot("month")
                .or(() -> ask.understood().first(MONTH))
                .map(Mention::key)
                .map(YearMonth::parse);
        Optional<Observation> latest = history.latest();
        if (latest.isEmpty()) {
            return Result.of(Outcome.NEVER).source(Cited.from(history.row()));
        }
        return asked.map(month -> in(month, history, latest.get())).orElseGet(() -> read(history, latest.get()));
    }

    private static Result.Builder<Outcome> in(YearMonth month, IndicatorHistory history, Observation latest) {
        return history.in(month)
                .map(observation -> read(history, observation))
                .orElseGet(() -> at(Outcome.NO_VALUE, history, latest).value("asked", Figures.month(month)));
    }

    private static Result.Builder<Outcome> read(IndicatorHistory history, Observation observation) {
        return at(Outcome.READ, history, observation)
                .part(Comparison.beside(history, observation))
                .next(new Button("How has it changed?"))
                .next(new Button("Why?"));
    }

    private static Result.Builder<Outcome> at(Outcome outcome, IndicatorHistory history, Observation observation) {
        return Result.of(outcome)
                .value("value", Comparison.written(history, observation.value()))
                .value("month", Figures.month(observation.month()))
                .source(Cited.from(observation));
    }
}
