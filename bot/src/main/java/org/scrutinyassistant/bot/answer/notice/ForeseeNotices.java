package org.scrutinyassistant.bot.answer.notice;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.due.Upcoming;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Foresees what would go out on some days, tomorrow if none are named: what is raised already and waits, and what would be. */
@Component
@Called(
        value = "foresee-notices",
        fills = {"day", "when", "count", "notices", "more"})
class ForeseeNotices implements Action<ForeseeNotices.Outcome> {

    private static final int MOST = 20;

    private final Upcoming upcoming;

    ForeseeNotices(@Lazy Upcoming upcoming) {
        this.upcoming = upcoming;
    }

    enum Outcome {
        SOME,
        NOTHING,
        PASSED,
        UNCLEAR
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        Optional<ForeseenDays> said = ForeseenDays.in(ask);
        if (said.isEmpty()) {
            return Result.of(Outcome.UNCLEAR).build();
        }
        ForeseenDays days = said.get();
        if (days.until().isBefore(ask.today())) {
            return Result.of(Outcome.PASSED)
                    .value("day", UkTime.day(days.until()))
                    .build();
        }
        List<NewNotice> foreseen = upcoming.between(days.from(), days.until());
        List<ForeseenLine> lines = ForeseenLine.of(foreseen);
        List<ForeseenLine> shown = lines.subList(0, Math.min(lines.size(), MOST));
        int more =
                foreseen.size() - shown.stream().mapToInt(ForeseenLine::count).sum();
        return Result.of(foreseen.isEmpty() ? Outcome.NOTHING : Outcome.SOME)
                .value("when", days.words())
                .value("count", counted(foreseen.size()))
                .value(
                        "notices",
                        shown.stream().map(line -> line.words(days.one())).collect(joining("\n")))
                .value("more", more > 0 ? "\n… and %,d more.".formatted(more) : "")
                .build();
    }

    private static String counted(int notices) {
        return notices == 1 ? "One notice" : "%,d notices".formatted(notices);
    }
}
