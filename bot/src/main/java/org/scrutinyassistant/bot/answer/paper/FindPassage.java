package org.scrutinyassistant.bot.answer.paper;

import static org.scrutinyassistant.bot.understanding.EntityKind.PASSAGE;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.AnswerSettings;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.ForeignNames;
import org.scrutinyassistant.bot.answer.Keys;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understanding;
import org.scrutinyassistant.register.glossary.Terms;
import org.scrutinyassistant.register.paper.Passage;
import org.scrutinyassistant.register.paper.Passages;
import org.springframework.stereotype.Component;

/** Quotes the paragraph or the definition that speaks most clearly of what is asked. */
@Component
@Called(
        value = "find-passage",
        fills = {"heading", "quote"})
class FindPassage implements Action<FindPassage.Outcome> {

    private static final int CONSIDERED = 3;
    private static final Pattern QUANTITY =
            Pattern.compile("(?i)\\b(how many (?!days|weeks|months|hours)|how much|number of|percentage|rate of)");

    private final Understanding understanding;
    private final Passages passages;
    private final Terms terms;
    private final AnswerSettings settings;
    private final ForeignNames foreign;

    FindPassage(
            Understanding understanding,
            Passages passages,
            Terms terms,
            AnswerSettings settings,
            ForeignNames foreign) {
        this.understanding = understanding;
        this.passages = passages;
        this.terms = terms;
        this.settings = settings;
        this.foreign = foreign;
    }

    enum Outcome {
        DEFINED,
        QUOTED,
        UNKNOWN
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        if (foreign.in(ask.text())) {
            return Result.of(Outcome.UNKNOWN).build();
        }
        List<Mention> likely =
                settings.standOut(understanding.closest(PASSAGE, ask.text(), CONSIDERED), settings.quotable());
        return likely.stream()
                .filter(mention -> counts(ask, mention))
                .findFirst()
                .flatMap(this::found)
                .orElseGet(() -> Result.of(Outcome.UNKNOWN).build());
    }

    /** How many and how much is answered by a figure, never by what a word means. */
    private static boolean counts(Ask ask, Mention mention) {
        return !QUANTITY.matcher(ask.text()).find()
                || Keys.id("term", mention.key()).isEmpty();
    }

    private Optional<Result<Outcome>> found(Mention mention) {
        return Keys.id("passage", mention.key())
                .flatMap(passages::findById)
                .map(FindPassage::quoted)
                .or(() -> defined(mention));
    }

    private static Result<Outcome> quoted(Passage passage) {
        return Result.of(Outcome.QUOTED)
                .value("heading", Objects.requireNonNullElse(passage.heading(), "the papers"))
                .value("quote", passage.text())
                .source(Cited.from(passage))
                .build();
    }

    private Optional<Result<Outcome>> defined(Mention mention) {
        return Keys.id("term", mention.key())
                .flatMap(terms::findById)
                .map(term -> Result.of(Outcome.DEFINED)
                        .value("heading", term.name())
                        .value("quote", term.definition())
                        .source(Cited.from(term))
                        .build());
    }
}
