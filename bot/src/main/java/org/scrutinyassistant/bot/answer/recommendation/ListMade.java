package org.scrutinyassistant.bot.answer.recommendation;

import static java.util.stream.Collectors.joining;
import static org.scrutinyassistant.bot.understanding.EntityKind.DATE;
import static org.scrutinyassistant.bot.understanding.EntityKind.MONTH;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.recommendation.ProgressEntry;
import org.springframework.stereotype.Component;

/** Lists the recommendations made at a meeting, the last one unless the question names another. */
@Component
@Called(
        value = "list-recommendations-made",
        fills = {"day", "recommendations"})
class ListMade implements Action<ListMade.Outcome> {

    private final Tracked tracked;

    ListMade(Tracked tracked) {
        this.tracked = tracked;
    }

    enum Outcome {
        LISTED,
        NONE
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        List<ProgressEntry> fitting = tracked.all(ask).stream()
                .filter(entry -> asked(ask, Tracked.madeOn(entry)))
                .toList();
        return fitting.stream()
                .map(Tracked::madeOn)
                .max(LocalDate::compareTo)
                .map(day -> on(day, fitting))
                .orElseGet(() -> Result.of(Outcome.NONE).build());
    }

    private static Result<Outcome> on(LocalDate day, List<ProgressEntry> fitting) {
        List<ProgressEntry> made = fitting.stream()
                .filter(entry -> Tracked.madeOn(entry).equals(day))
                .toList();
        var result = Result.of(Outcome.LISTED)
                .value("day", UkTime.day(day))
                .value("recommendations", made.stream().map(Written::line).collect(joining("\n")));
        made.stream().map(Cited::from).distinct().forEach(result::source);
        return result.build();
    }

    private static boolean asked(Ask ask, LocalDate day) {
        return ask.understood()
                        .mentions(DATE)
                        .allMatch(date -> LocalDate.parse(date.key()).equals(day))
                && ask.understood()
                        .mentions(MONTH)
                        .allMatch(month -> YearMonth.parse(month.key()).equals(YearMonth.from(day)));
    }
}
