package org.scrutinyassistant.bot.answer.following;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Asker;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Keys;
import org.scrutinyassistant.bot.answer.LastChanges;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.recommendation.Trackings;
import org.springframework.stereotype.Component;

/** Lets the one who asks no longer be told of something, and finds whether the law still has them told of it. */
@Component
@Called(
        value = "stop-following",
        fills = {"subject", "name"})
class StopFollowing implements Action<StopFollowing.Outcome> {

    private static final Pattern STATUTORY =
            Pattern.compile("(?i)\\b(deadlines?|statutory|due dates?|responses? (is|are)? ?due)\\b");

    private final Asker asker;
    private final FollowedThings things;
    private final Wishes wishes;
    private final Trackings trackings;

    StopFollowing(Asker asker, FollowedThings things, Wishes wishes, Trackings trackings) {
        this.asker = asker;
        this.things = things;
        this.wishes = wishes;
        this.trackings = trackings;
    }

    enum Outcome {
        STOPPED,
        STOPPED_BUT_OWED,
        STATUTORY,
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
        boolean statutory = STATUTORY.matcher(ask.text()).find();
        List<Mention> found = statutory ? things.saidIn(ask) : things.in(ask);
        if (found.size() == 1) {
            return stopped(person, ask, found.get(0));
        }
        if (statutory) {
            return Result.of(Outcome.STATUTORY).build();
        }
        return found.isEmpty()
                ? SaidName.result(ask.text(), Outcome.UNKNOWN, Outcome.NOTHING)
                : Result.of(Outcome.UNCLEAR).choices(Things.labels(found)).build();
    }

    private Result<Outcome> stopped(Addressee person, Ask ask, Mention thing) {
        wishes.stop(ask, person, thing);
        return Result.of(owes(person, thing) ? Outcome.STOPPED_BUT_OWED : Outcome.STOPPED)
                .value("subject", thing.label())
                .found(Things.slot(thing), thing)
                .next(LastChanges.UNDO)
                .build();
    }

    private boolean owes(Addressee person, Mention thing) {
        return Keys.id("recommendation", thing.key())
                .flatMap(trackings::findById)
                .filter(tracking -> Objects.equals(tracking.leadId(), person.id()))
                .isPresent();
    }
}
