package org.scrutinyassistant.bot.answer.recommendation;

import static org.scrutinyassistant.bot.understanding.EntityKind.RECOMMENDATION;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.AnswerSettings;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.Keys;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understanding;
import org.scrutinyassistant.register.recommendation.ProgressEntry;
import org.springframework.stereotype.Component;

/** Says what became of a recommendation, as the newest pack prints it. */
@Component
@Called(
        value = "find-progress",
        fills = {"recommendation", "text", "action", "status"})
class FindProgress implements Action<FindProgress.Outcome> {

    private static final int CONSIDERED = 5;
    private static final int OFFERED = 4;
    private static final double LEAST = 0.3;

    private final Understanding understanding;
    private final Tracked tracked;
    private final AnswerSettings settings;

    FindProgress(Understanding understanding, Tracked tracked, AnswerSettings settings) {
        this.understanding = understanding;
        this.tracked = tracked;
        this.settings = settings;
    }

    enum Outcome {
        FOUND,
        UNCLEAR,
        UNKNOWN
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        List<Mention> likely = likely(ask);
        if (likely.size() > 1) {
            return Result.of(Outcome.UNCLEAR)
                    .choices(likely.stream().map(Mention::label).limit(OFFERED).toList())
                    .build();
        }
        return likely.stream()
                .findFirst()
                .flatMap(mention -> entry(mention).map(entry -> found(mention, entry)))
                .orElseGet(() -> Result.of(Outcome.UNKNOWN).build());
    }

    private List<Mention> likely(Ask ask) {
        Optional<Mention> kept = ask.slot("recommendation");
        return kept.map(List::of)
                .orElseGet(
                        () -> settings.standOut(understanding.closest(RECOMMENDATION, ask.text(), CONSIDERED), LEAST));
    }

    private Optional<ProgressEntry> entry(Mention mention) {
        return Keys.id("recommendation", mention.key()).flatMap(tracked::newest);
    }

    private static Result<Outcome> found(Mention mention, ProgressEntry entry) {
        return Result.of(Outcome.FOUND)
                .value("recommendation", Written.reference(entry.recommendation()))
                .value("text", entry.recommendation().text())
                .value("action", Objects.requireNonNullElse(entry.actionTaken(), "None recorded."))
                .value("status", Written.status(entry))
                .source(Cited.from(entry))
                .found("recommendation", mention)
                .build();
    }
}
