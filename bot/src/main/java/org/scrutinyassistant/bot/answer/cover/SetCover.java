package org.scrutinyassistant.bot.answer.cover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Asker;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.LastChanges;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.bot.answer.days.DayRange;
import org.scrutinyassistant.bot.answer.days.SaidDays;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.register.holiday.BankHolidays;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Cover;
import org.scrutinyassistant.register.person.CoverRefusal;
import org.scrutinyassistant.register.person.Directory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Lets somebody get the notices of the one who asks while they are away. */
@Component
@Called(
        value = "set-cover",
        fills = {"cover", "days", "who", "before"})
class SetCover implements Action<SetCover.Outcome> {

    private static final int OFFERED = 6;
    private static final String DAYS = "days";
    private static final Pattern NOBODY =
            Pattern.compile("(?i)(?:nobody|no one|noone|none|no|never mind|cancel|stop)\\W*");

    private final Asker asker;
    private final Directory directory;
    private final KeptCover covers;
    private final BankHolidays holidays;

    SetCover(Asker asker, Directory directory, KeptCover covers, @Lazy BankHolidays holidays) {
        this.asker = asker;
        this.directory = directory;
        this.covers = covers;
        this.holidays = holidays;
    }

    enum Outcome {
        SET,
        REPLACED,
        WHO,
        UNCLEAR,
        UNKNOWN,
        LEFT,
        DAYS_UNCLEAR,
        DAYS_PASSED,
        DAYS_BACKWARDS,
        THEMSELVES,
        CIRCLE,
        UNREACHABLE,
        STRANGER
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        return asker.answer(ask, person -> as(person, ask), Outcome.STRANGER);
    }

    private Result<Outcome> as(Addressee person, Ask ask) {
        Optional<DayRange> days = ask.slot(DAYS)
                .map(Mention::key)
                .map(DayRange::read)
                .or(() -> SaidDays.away(ask.text(), ask.today(), holidays::include));
        if (days.isEmpty() || days.get().over(ask.today())) {
            return Result.of(days.isEmpty() ? Outcome.DAYS_UNCLEAR : Outcome.DAYS_PASSED)
                    .build();
        }
        Result.Builder<Outcome> result = by(person, ask, days.get());
        return days.get().equals(DayRange.OPEN)
                ? result.build()
                : result.found(DAYS, kept(days.get().written())).build();
    }

    private Result.Builder<Outcome> by(Addressee person, Ask ask, DayRange days) {
        KnownPeople people = new KnownPeople(person, directory.everybody());
        Optional<String> said = said(ask, people);
        if (said.isEmpty() || NOBODY.matcher(said.get()).matches()) {
            return Result.of(said.isEmpty() ? Outcome.WHO : Outcome.LEFT);
        }
        List<Addressee> called = people.called(said.get());
        if (called.size() == 1) {
            return by(called.get(0), ask, person, days);
        }
        return Result.of(called.isEmpty() ? Outcome.UNKNOWN : Outcome.UNCLEAR)
                .value("who", said.get())
                .choices(called.stream().map(people::label).limit(OFFERED).toList());
    }

    private static Optional<String> said(Ask ask, KnownPeople people) {
        boolean picked = people.everybody().stream().map(people::label).anyMatch(ask.text()::equalsIgnoreCase);
        if (picked) {
            return Optional.of(ask.text());
        }
        return ask.slot("person").isPresent()
                ? ask.slot("person").map(reply -> SaidPerson.reply(reply.key(), ask.today()))
                : SaidPerson.in(ask.text(), ask.today());
    }

    private Result.Builder<Outcome> by(Addressee other, Ask ask, Addressee person, DayRange days) {
        return other.id() != person.id() && unreachable(other, ask.today())
                ? Result.of(Outcome.UNREACHABLE).value("cover", other.name())
                : covered(ask, person, new Cover(other.id(), days.from(), days.until()));
    }

    /** Returns whether no channel leads to them, nor to anybody who covers for them in turn. */
    private static boolean unreachable(Addressee other, LocalDate today) {
        Cover cover = other.cover();
        return other.channels().isEmpty() && (cover == null || !cover.lasts(today));
    }

    private Result.Builder<Outcome> covered(Ask ask, Addressee person, Cover cover) {
        Optional<CoverRefusal> refusal = covers.begin(ask, person, cover);
        return refusal.map(SetCover::refused)
                .map(Result::of)
                .orElseGet(() -> begun(before(ask, person, cover)))
                .value("cover", covers.name(cover))
                .value("days", CoverWords.days(cover))
                .value("who", covers.name(cover));
    }

    private Result.Builder<Outcome> begun(Optional<Cover> before) {
        Result.Builder<Outcome> result = before.map(
                        cover -> Result.of(Outcome.REPLACED).value("before", covers.whole(cover)))
                .orElseGet(() -> Result.of(Outcome.SET));
        return result.next(LastChanges.UNDO);
    }

    /** Returns the other cover that was agreed before, unless its days have passed. */
    private static Optional<Cover> before(Ask ask, Addressee person, Cover cover) {
        return Optional.ofNullable(person.cover())
                .filter(before -> !before.equals(cover))
                .filter(before -> before.lasts(ask.today()));
    }

    private static Outcome refused(CoverRefusal refusal) {
        return switch (refusal) {
            case THEMSELVES -> Outcome.THEMSELVES;
            case CIRCLE -> Outcome.CIRCLE;
            case NOBODY -> Outcome.UNKNOWN;
            case BACKWARDS -> Outcome.DAYS_BACKWARDS;
        };
    }

    private static Mention kept(String value) {
        return new Mention(EntityKind.WORDS, value, value, value, 1);
    }
}
