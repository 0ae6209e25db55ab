package org.scrutinyassistant.bot.answer.recommendation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.register.recommendation.ProgressEntry;
import org.scrutinyassistant.register.recommendation.Stage;
import org.springframework.stereotype.Component;

/** Lists the recommendations that are not complete. */
@Component
@Called(
        value = "list-open-recommendations",
        fills = {"count", "recommendations"})
class ListOpen implements Action<ListOpen.Outcome> {

    private final Tracked tracked;

    ListOpen(Tracked tracked) {
        this.tracked = tracked;
    }

    enum Outcome {
        LISTED,
        NONE_OPEN,
        NONE_TRACKED
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        List<ProgressEntry> all = tracked.all(ask);
        List<ProgressEntry> open = all.stream()
                .filter(entry -> entry.stage() != Stage.COMPLETED && entry.stage() != Stage.REJECTED)
                .toList();
        if (all.isEmpty()) {
            return Result.of(Outcome.NONE_TRACKED).build();
        }
        var result = Result.of(open.isEmpty() ? Outcome.NONE_OPEN : Outcome.LISTED)
                .value("count", String.valueOf(open.size()))
                .value("recommendations", open.stream().map(Written::line).collect(joining("\n")));
        all.stream().map(Cited::from).distinct().forEach(result::source);
        return result.build();
    }
}
