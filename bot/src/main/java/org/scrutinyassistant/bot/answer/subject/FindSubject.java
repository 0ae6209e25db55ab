package org.scrutinyassistant.bot.answer.subject;

import static org.scrutinyassistant.bot.understanding.EntityKind.INDICATOR;
import static org.scrutinyassistant.bot.understanding.EntityKind.PASSAGE;
import static org.scrutinyassistant.bot.understanding.EntityKind.RECOMMENDATION;
import static org.scrutinyassistant.bot.understanding.EntityKind.STATED_FIGURE;
import static org.scrutinyassistant.bot.understanding.EntityKind.TERM;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.AnswerSettings;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.bot.answer.Vagueness;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understanding;
import org.springframework.stereotype.Component;

/** Sorts a question by the kind of thing in the register that it comes closest to. */
@Component
@Called("find-subject")
class FindSubject implements Action<FindSubject.Outcome> {

    private final Understanding understanding;
    private final AnswerSettings settings;

    FindSubject(Understanding understanding, AnswerSettings settings) {
        this.understanding = understanding;
        this.settings = settings;
    }

    enum Outcome {
        FIGURE,
        TERM,
        RECOMMENDATION,
        PASSAGE,
        VAGUE,
        NOTHING
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        return Result.of(outcome(ask)).build();
    }

    private Outcome outcome(Ask ask) {
        if (Vagueness.of(ask.text())) {
            return Outcome.VAGUE;
        }
        return closeness(ask).entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .filter(best -> best.getValue() >= settings.likely())
                .map(Map.Entry::getKey)
                .orElse(Outcome.NOTHING);
    }

    private Map<Outcome, Double> closeness(Ask ask) {
        Map<Outcome, Double> closeness = new LinkedHashMap<>();
        closeness.put(Outcome.FIGURE, Math.max(best(INDICATOR, ask), best(STATED_FIGURE, ask)));
        closeness.put(Outcome.TERM, best(TERM, ask));
        closeness.put(Outcome.RECOMMENDATION, best(RECOMMENDATION, ask));
        closeness.put(Outcome.PASSAGE, best(PASSAGE, ask));
        return closeness;
    }

    private double best(EntityKind kind, Ask ask) {
        return understanding.closest(kind, ask.text(), 1).stream()
                .mapToDouble(Mention::score)
                .findFirst()
                .orElse(0);
    }
}
