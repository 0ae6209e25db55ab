package org.scrutinyassistant.bot.answer.recommendation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.register.recommendation.ProgressEntry;
import org.springframework.stereotype.Component;

/** Lists the recommendations that are not complete, or those that are overdue if only they are asked for. */
@Component
@Called(
        value = "list-open-recommendations",
        fills = {"count", "recommendations"})
class ListOpen implements Action<ListOpen.Outcome> {

    private static final Pattern OVERDUE = Pattern.compile("(?i)\\b(?:overdue|late|behind"
            + "|past (?:its|their|the) (?:due )?(?:date|deadline)s?|missed (?:its|their|the|a)? ?deadlines?)\\b");

    private final Tracked tracked;
    private final LateRecommendations late;

    ListOpen(Tracked tracked, LateRecommendations late) {
        this.tracked = tracked;
        this.late = late;
    }

    enum Outcome {
        LISTED,
        OVERDUE,
        NONE_OPEN,
        NONE_OVERDUE,
        NONE_TRACKED
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        return OVERDUE.matcher(ask.text()).find() ? overdue(ask) : open(ask);
    }

    private Result<Outcome> overdue(Ask ask) {
        List<String> lines =
                late.of(ask).stream().map(LateRecommendations.Late::line).toList();
        return listed(lines.isEmpty() ? Outcome.NONE_OVERDUE : Outcome.OVERDUE, lines)
                .build();
    }

    private Result<Outcome> open(Ask ask) {
        List<ProgressEntry> all = tracked.all(ask);
        if (all.isEmpty()) {
            return Result.of(Outcome.NONE_TRACKED).build();
        }
        List<String> lines =
                all.stream().filter(ProgressEntry::open).map(Written::line).toList();
        var result = listed(lines.isEmpty() ? Outcome.NONE_OPEN : Outcome.LISTED, lines);
        all.stream().map(Cited::from).distinct().forEach(result::source);
        return result.build();
    }

    private static Result.Builder<Outcome> listed(Outcome outcome, List<String> lines) {
        return Result.of(outcome)
                .value("count", lines.size() == 1 ? "1 recommendation is" : lines.size() + " recommendations are")
                .value("recommendations", lines.stream().collect(joining("\n")));
    }
}
