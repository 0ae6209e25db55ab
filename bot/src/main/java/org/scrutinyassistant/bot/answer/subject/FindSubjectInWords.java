package org.scrutinyassistant.bot.answer.subject;

import static org.scrutinyassistant.bot.understanding.EntityKind.PASSAGE;
import static org.scrutinyassistant.bot.understanding.EntityKind.RECOMMENDATION;

import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.AnswerSettings;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Result;
import org.springframework.stereotype.Component;

/** Sorts a question for which there is no figure by what in words it comes closest to. */
@Component
@Called("find-subject-in-words")
class FindSubjectInWords implements Action<FindSubjectInWords.Outcome> {

    private final Closeness closeness;
    private final AnswerSettings settings;

    FindSubjectInWords(Closeness closeness, AnswerSettings settings) {
        this.closeness = closeness;
        this.settings = settings;
    }

    enum Outcome {
        RECOMMENDATION,
        PASSAGE
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        double recommendation = closeness.to(ask, RECOMMENDATION);
        boolean tracked = recommendation >= settings.likely() && recommendation >= closeness.to(ask, PASSAGE);
        return Result.of(tracked ? Outcome.RECOMMENDATION : Outcome.PASSAGE).build();
    }
}
