package org.scrutinyassistant.bot.answer.following;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Asker;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.LastChanges;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.recommendation.OpenRecommendation;
import org.springframework.stereotype.Component;

/** Lets the one who asks no longer be told of something, and finds whether the law still has them told of it. */
@Component
@Called(
        value = "stop-following",
        fills = {"subject", "owed", "name"})
class StopFollowing implements Action<StopFollowing.Outcome> {

    private static final int SHOWN = 5;
    private static final Pattern STATUTORY =
            Pattern.compile("(?i)\\b(deadlines?|statutory|due dates?|responses? (is|are)? ?due)\\b");

    private final Asker asker;
    private final FollowedThings things;
    private final Wishes wishes;
    private final StillOwed stillOwed;

    StopFollowing(Asker asker, FollowedThings things, Wishes wishes, StillOwed stillOwed) {
        this.asker = asker;
        this.things = things;
        this.wishes = wishes;
        this.stillOwed = stillOwed;
    }

    enum Outcome {
        STOPPED,
        STOPPED_BUT_OWED,
        STOPPED_BUT_SOME_OWED,
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
        List<OpenRecommendation> owed = stillOwed.by(person, thing, ask.today());
        return Result.of(outcome(thing, owed))
                .value("subject", thing.label())
                .value("owed", lines(owed))
                .found(Things.slot(thing), thing)
                .next(LastChanges.UNDO)
                .build();
    }

    private static Outcome outcome(Mention thing, List<OpenRecommendation> owed) {
        if (owed.isEmpty()) {
            return Outcome.STOPPED;
        }
        return thing.kind() == EntityKind.COMMITTEE ? Outcome.STOPPED_BUT_SOME_OWED : Outcome.STOPPED_BUT_OWED;
    }

    private static String lines(List<OpenRecommendation> owed) {
        String first =
                owed.stream().limit(SHOWN).map(each -> "- " + each.plain()).collect(joining("\n"));
        return owed.size() > SHOWN ? first + "\n- and " + (owed.size() - SHOWN) + " more" : first;
    }
}
