package org.scrutinyassistant.bot.answer.notice;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.due.DueNotices;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Foresees what would go out on a day, tomorrow if none is named, by the same rules that raise it. */
@Component
@Called(
        value = "foresee-notices",
        fills = {"day", "count", "notices", "more"})
class ForeseeNotices implements Action<ForeseeNotices.Outcome> {

    private static final int MOST = 20;

    private final DueNotices due;

    ForeseeNotices(@Lazy DueNotices due) {
        this.due = due;
    }

    enum Outcome {
        SOME,
        NOTHING,
        PASSED
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        LocalDate day = ask.slot("date")
                .map(Mention::key)
                .map(LocalDate::parse)
                .orElseGet(() -> ask.today().plusDays(1));
        if (day.isBefore(ask.today())) {
            return Result.of(Outcome.PASSED).value("day", UkTime.day(day)).build();
        }
        List<NewNotice> foreseen = due.between(day, day).stream()
                .sorted(comparing(NewNotice::sendAfter))
                .toList();
        return Result.of(foreseen.isEmpty() ? Outcome.NOTHING : Outcome.SOME)
                .value("day", UkTime.day(day))
                .value("count", counted(foreseen.size()))
                .value(
                        "notices",
                        foreseen.stream().limit(MOST).map(ForeseenLine::of).collect(joining("\n")))
                .value("more", foreseen.size() > MOST ? "\n… and %,d more.".formatted(foreseen.size() - MOST) : "")
                .build();
    }

    private static String counted(int notices) {
        return notices == 1 ? "one notice" : "%,d notices".formatted(notices);
    }
}
