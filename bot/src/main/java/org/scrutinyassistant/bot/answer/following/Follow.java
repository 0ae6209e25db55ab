package org.scrutinyassistant.bot.answer.following;

import java.util.List;
import java.util.OptionalInt;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Asker;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.LastChanges;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.following.Promises;
import org.springframework.stereotype.Component;

/** Lets the one who asks follow something, and finds what they will be told of it and when. */
@Component
@Called(
        value = "follow",
        fills = {"subject", "late", "when", "name"})
class Follow implements Action<Follow.Outcome> {

    private final Asker asker;
    private final FollowedThings things;
    private final Wishes wishes;
    private final Promises promises;

    Follow(Asker asker, FollowedThings things, Wishes wishes, Promises promises) {
        this.asker = asker;
        this.things = things;
        this.wishes = wishes;
        this.promises = promises;
    }

    enum Outcome {
        INDICATOR,
        RECOMMENDATION,
        COMMITTEE,
        NEVER_TOLD,
        UNCLEAR,
        UNKNOWN,
        NOTHING,
        STRANGER
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        return asker.answer(ask, person -> as(person, ask), Outcome.STRANGER);
    }

    private Result<Outcome> as(Addressee person, Ask ask) {
        List<Mention> found = things.in(ask);
        if (found.size() == 1) {
            return followed(person, ask, found.get(0));
        }
        return found.isEmpty()
                ? SaidName.result(ask.text(), Outcome.UNKNOWN, Outcome.NOTHING)
                : Result.of(Outcome.UNCLEAR).choices(Things.labels(found)).build();
    }

    private Result<Outcome> followed(Addressee person, Ask ask, Mention thing) {
        Subject subject = Subject.of(thing.key());
        wishes.follow(ask, person, thing);
        OptionalInt late = promises.workingDaysLate();
        return Result.of(outcome(subject, late))
                .value("subject", thing.label())
                .value("late", late.orElse(0) == 1 ? "1 working day" : late.orElse(0) + " working days")
                .value("when", Spoken.when(promises.hours(person)))
                .found(Things.slot(thing), thing)
                .next(LastChanges.UNDO)
                .build();
    }

    private static Outcome outcome(Subject subject, OptionalInt late) {
        return switch (subject.kind()) {
            case INDICATOR -> Outcome.INDICATOR;
            case COMMITTEE -> Outcome.COMMITTEE;
            case RECOMMENDATION -> late.isPresent() ? Outcome.RECOMMENDATION : Outcome.NEVER_TOLD;
            case MEETING, BROADCAST -> throw new IllegalStateException("nobody follows " + subject);
        };
    }
}
