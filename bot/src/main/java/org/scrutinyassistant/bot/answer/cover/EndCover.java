package org.scrutinyassistant.bot.answer.cover;

import java.time.LocalDate;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Asker;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.LastChanges;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.bot.answer.days.SaidReturn;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.holiday.BankHolidays;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Cover;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Lets the one who asks get their own notices again, at once or from the day on which they are back. */
@Component
@Called(
        value = "end-cover",
        fills = {"cover", "day", "days"})
class EndCover implements Action<EndCover.Outcome> {

    private final Asker asker;
    private final KeptCover covers;
    private final BankHolidays holidays;

    EndCover(Asker asker, KeptCover covers, @Lazy BankHolidays holidays) {
        this.asker = asker;
        this.covers = covers;
        this.holidays = holidays;
    }

    enum Outcome {
        ENDED,
        ENDS,
        UNCLEAR,
        UNCHANGED,
        NONE,
        STRANGER
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        return asker.answer(ask, person -> as(person, ask), Outcome.STRANGER);
    }

    private Result<Outcome> as(Addressee person, Ask ask) {
        Cover cover = person.cover();
        return cover == null || !cover.lasts(ask.today())
                ? Result.of(Outcome.NONE).build()
                : SaidReturn.in(said(ask, cover), ask.today(), holidays::include)
                        .map(day -> endsOn(ask, person, cover, day))
                        .orElseGet(() -> about(cover, Outcome.UNCLEAR).build());
    }

    private String said(Ask ask, Cover cover) {
        return new MonthInName(covers.name(cover)).leftOutOf(ask.text(), ask.today());
    }

    private Result<Outcome> endsOn(Ask ask, Addressee person, Cover cover, LocalDate day) {
        if (day.equals(ask.today())) {
            covers.end(ask, person);
            return about(cover, Outcome.ENDED).next(LastChanges.UNDO).build();
        }
        Cover shorter = new Cover(cover.by(), cover.from(), day.minusDays(1));
        return covers.begin(ask, person, shorter).isPresent()
                ? about(cover, Outcome.UNCHANGED).build()
                : about(cover, Outcome.ENDS)
                        .value("day", UkTime.day(day))
                        .next(LastChanges.UNDO)
                        .build();
    }

    private Result.Builder<Outcome> about(Cover cover, Outcome outcome) {
        return Result.of(outcome).value("cover", covers.name(cover)).value("days", CoverWords.days(cover));
    }
}
