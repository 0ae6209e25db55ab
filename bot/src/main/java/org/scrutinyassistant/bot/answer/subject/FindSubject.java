package org.scrutinyassistant.bot.answer.subject;

import static org.scrutinyassistant.bot.understanding.EntityKind.INDICATOR;
import static org.scrutinyassistant.bot.understanding.EntityKind.PASSAGE;
import static org.scrutinyassistant.bot.understanding.EntityKind.RECOMMENDATION;
import static org.scrutinyassistant.bot.understanding.EntityKind.STATED_FIGURE;
import static org.scrutinyassistant.bot.understanding.EntityKind.TERM;

import java.util.regex.Pattern;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.AnswerSettings;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.ForeignNames;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.bot.answer.Vagueness;
import org.springframework.stereotype.Component;

/** Sorts a question by the kind of thing in the register that it comes close enough to: figures before words. */
@Component
@Called("find-subject")
class FindSubject implements Action<FindSubject.Outcome> {

    private static final Pattern ASKS_FOR_DETAIL =
            Pattern.compile("(?i)\\b(how soon|how long|how often|how many days|when|whose|who)\\b");

    private final Closeness closeness;
    private final AnswerSettings settings;
    private final ForeignNames foreign;

    FindSubject(Closeness closeness, AnswerSettings settings, ForeignNames foreign) {
        this.closeness = closeness;
        this.settings = settings;
        this.foreign = foreign;
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
        if (Vagueness.of(ask.text()) && ask.understood().mentions().isEmpty()) {
            return Outcome.VAGUE;
        }
        if (foreign.in(ask.text())) {
            return Outcome.NOTHING;
        }
        double figure = closeness.to(ask, INDICATOR, STATED_FIGURE);
        double term = closeness.to(ask, TERM);
        double recommendation = closeness.to(ask, RECOMMENDATION);
        double passage = closeness.to(ask, PASSAGE);
        double best = Math.max(Math.max(figure, term), recommendation);
        if (Math.max(best, passage) < settings.likely()) {
            return Outcome.NOTHING;
        }
        if (best < settings.likely()) {
            return Outcome.PASSAGE;
        }
        if (passage >= settings.quotable()
                && ASKS_FOR_DETAIL.matcher(ask.text()).find()) {
            return Outcome.PASSAGE;
        }
        if (figure == best) {
            return Outcome.FIGURE;
        }
        return term == best ? Outcome.TERM : Outcome.RECOMMENDATION;
    }
}
