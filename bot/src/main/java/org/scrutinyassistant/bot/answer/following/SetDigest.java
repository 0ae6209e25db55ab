package org.scrutinyassistant.bot.answer.following;

import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Asker;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.LastChanges;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.register.person.Addressee;
import org.springframework.stereotype.Component;

/** Lets the one who asks get what is not urgent in one message a day, or each as it comes. */
@Component
@Called(value = "set-digest", fills = "time")
class SetDigest implements Action<SetDigest.Outcome> {

    private static final Pattern NONE = Pattern.compile(
            "(?i)\\b(no|without|stop|cancel|drop|end|switch off|turn off|don['’]?t|as (it|they) comes?|one by one)\\b");

    private static final Ending ENDING = new Ending("digests?");

    private final Asker asker;
    private final ChosenHours hours;

    SetDigest(Asker asker, ChosenHours hours) {
        this.asker = asker;
        this.hours = hours;
    }

    enum Outcome {
        SET,
        NONE,
        WHEN,
        STRANGER
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        return asker.answer(ask, person -> as(person, ask), Outcome.STRANGER);
    }

    private Result<Outcome> as(Addressee person, Ask ask) {
        String text = ask.text();
        List<LocalTime> times = SaidTimes.in(ENDING.wanted(text));
        if (times.size() == 1) {
            return set(person, ask, times.get(0));
        }
        boolean none = SaidTimes.in(text).isEmpty() && NONE.matcher(text).find() && !ENDING.moved(text);
        return ENDING.in(text) || none
                ? set(person, ask, null)
                : Result.of(Outcome.WHEN).build();
    }

    private Result<Outcome> set(Addressee person, Ask ask, @Nullable LocalTime time) {
        hours.digest(ask, person, time);
        return Result.of(time == null ? Outcome.NONE : Outcome.SET)
                .value("time", time == null ? "" : Spoken.time(time))
                .next(LastChanges.UNDO)
                .build();
    }
}
