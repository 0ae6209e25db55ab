package org.scrutinyassistant.bot.answer.glossary;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.bot.understanding.Mention;
import org.springframework.stereotype.Component;

/** Says what one or several terms mean. */
@Component
@Called(value = "explain-term", fills = "meaning")
class ExplainTerm implements Action<ExplainTerm.Outcome> {

    private static final int MOST_AT_ONCE = 6;

    private final TermChoice choice;
    private final Meanings meanings;

    ExplainTerm(TermChoice choice, Meanings meanings) {
        this.choice = choice;
        this.meanings = meanings;
    }

    enum Outcome {
        EXPLAINED,
        UNCLEAR,
        UNKNOWN
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        List<Mention> named = choice.named(ask);
        if (!named.isEmpty()) {
            return explained(named);
        }
        List<Mention> likely = choice.likely(ask);
        if (likely.isEmpty()) {
            return Result.of(Outcome.UNKNOWN).build();
        }
        return likely.size() == 1 ? explained(likely) : unclear(likely);
    }

    private Result<Outcome> explained(List<Mention> mentions) {
        Map<String, Meaning> found = new LinkedHashMap<>();
        mentions.stream()
                .flatMap(mention -> meanings.of(mention).stream())
                .forEach(meaning -> found.putIfAbsent(meaning.plain(), meaning));
        var result = Result.of(Outcome.EXPLAINED)
                .value(
                        "meaning",
                        found.values().stream()
                                .limit(MOST_AT_ONCE)
                                .map(Meaning::plain)
                                .collect(joining("\n")))
                .found("term", mentions.get(0));
        found.values().stream().limit(MOST_AT_ONCE).forEach(meaning -> result.source(Cited.from(meaning.statedBy())));
        return result.build();
    }

    private static Result<Outcome> unclear(List<Mention> likely) {
        var result = Result.of(Outcome.UNCLEAR);
        likely.forEach(mention -> result.choice(mention.label()));
        return result.build();
    }
}
