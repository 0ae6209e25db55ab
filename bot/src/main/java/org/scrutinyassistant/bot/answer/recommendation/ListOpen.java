package org.scrutinyassistant.bot.answer.recommendation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.register.recommendation.ProgressEntry;
import org.springframework.stereotype.Component;

/** Lists the recommendations that are not complete, or those overdue by deadline or printed status if only they are asked for. */
@Component
@Called(
        value = "list-open-recommendations",
        fills = {"count", "recommendations"})
class ListOpen implements Action<ListOpen.Outcome> {

    private static final Pattern OVERDUE = Pattern.compile(
            "(?i)(?<!\\bnot )(?<!n['’]t )(?<!\\bnot yet )(?<!\\bnever )\\b(?:overdue|behind"
                    + "|(?<!\\b(?:in|from|since|of|until|till|to|by|during|before|after) )late"
                    + "(?!\\s+(?:\\d|(?:the )?(?:spring|summer|autumn|winter)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))"
                    + "|past (?:its|their|the) (?:due )?(?:date|deadline)s?|missed (?:its|their|the|a)? ?deadlines?)\\b");
    private static final Pattern PRINTED_LATE =
            Pattern.compile("(?i)^\\W*(?:(?:now|still|currently) )?(?:overdue|delayed|behind)\\b");

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
        List<LateRecommendations.Late> passed = late.of(ask);
        List<ProgressEntry> printed = tracked.all(ask).stream()
                .filter(ProgressEntry::open)
                .filter(ListOpen::printedLate)
                .filter(entry -> passed.stream().noneMatch(each -> each.is(entry.recommendation())))
                .toList();
        List<String> lines = Stream.concat(
                        passed.stream().map(LateRecommendations.Late::line),
                        printed.stream().map(Written::line))
                .toList();
        var result = listed(lines.isEmpty() ? Outcome.NONE_OVERDUE : Outcome.OVERDUE, lines);
        printed.stream().map(Cited::from).distinct().forEach(result::source);
        return result.build();
    }

    private static boolean printedLate(ProgressEntry entry) {
        String status = entry.status();
        return status != null && PRINTED_LATE.matcher(status).find();
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
