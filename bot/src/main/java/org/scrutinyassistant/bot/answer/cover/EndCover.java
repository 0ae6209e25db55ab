package org.scrutinyassistant.bot.answer.cover;

import java.time.LocalDate;
import java.util.Optional;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Asker;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.LastChanges;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.bot.answer.days.SaidDay;
import org.scrutinyassistant.bot.answer.days.SaidDay.Part;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.period.PeriodFinder;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Cover;
import org.springframework.stereotype.Component;

/** Lets the one who asks get their own notices again, at once or from the day on which they are back. */
@Component
@Called(
        value = "end-cover",
        fills = {"cover", "day"})
class EndCover implements Action<EndCover.Outcome> {

    private final Asker asker;
    private final KeptCover covers;

    EndCover(Asker asker, KeptCover covers) {
        this.asker = asker;
        this.covers = covers;
    }

    enum Outcome {
        ENDED,
        ENDS,
        NONE,
        STRANGER
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        return asker.answer(ask, person -> as(person, ask), Outcome.STRANGER);
    }

    private Result<Outcome> as(Addressee person, Ask ask) {
        Cover cover = person.cover();
        return cover == null
                ? Result.of(Outcome.NONE).build()
                : back(ask, cover)
                        .map(day -> endsOn(ask, person, cover, day))
                        .orElseGet(() -> ended(ask, person, cover));
    }

    private Result<Outcome> ended(Ask ask, Addressee person, Cover cover) {
        covers.end(ask, person);
        return Result.of(Outcome.ENDED)
                .value("cover", covers.name(cover))
                .next(LastChanges.UNDO)
                .build();
    }

    private Result<Outcome> endsOn(Ask ask, Addressee person, Cover cover, LocalDate back) {
        covers.begin(ask, person, new Cover(cover.by(), cover.from(), back.minusDays(1)));
        return Result.of(Outcome.ENDS)
                .value("cover", covers.name(cover))
                .value("day", UkTime.day(back))
                .next(LastChanges.UNDO)
                .build();
    }

    /** Returns the day to come on which they say they are back. */
    private static Optional<LocalDate> back(Ask ask, Cover cover) {
        return new PeriodFinder()
                .find(ask.text(), ask.today()).stream()
                        .filter(period -> period.kind() == EntityKind.DATE)
                        .map(period -> SaidDay.of(period, ask.text()))
                        .filter(day -> day.part() == Part.BACK)
                        .map(day -> day.firstThat(last -> !last.isBefore(ask.today()))
                                .first())
                        .filter(day -> day.isAfter(ask.today()))
                        .filter(day -> cover.from() == null || day.isAfter(cover.from()))
                        .findFirst();
    }
}
