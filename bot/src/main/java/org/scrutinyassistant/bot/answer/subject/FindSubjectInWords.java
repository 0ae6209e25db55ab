package org.scrutinyassistant.bot.answer.subject;

import static org.scrutinyassistant.bot.understanding.EntityKind.PASSAGE;
import static org.scrutinyassistant.bot.understanding.EntityKind.RECOMMENDATION;
import static org.scrutinyassistant.bot.understanding.EntityKind.TERM;

import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.AnswerSettings;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Result;
import org.springframework.stereotype.Component;

/** Sorts a question for which there is no figure by what in words it comes close enough to. */
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
        TERM,
        RECOMMENDATION,
        PASSAGE
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        double term = closeness.to(ask, TERM);
        double recommendation = closeness.to(ask, RECOMMENDATION);
        double passage = closeness.to(ask, PASSAGE);
        double named = Math.max(term, recommendation);
        if (named < settings.likely() || (passage > named && settings.standsOver(passage, named))) {
            return Result.of(Outcome.PASSAGE).build();
        }
        return Result.of(term >= recommendation ? Outcome.TERM : Outcome.RECOMMENDATION)
                .build();
    }
}
