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
import org.scrutinyassistant.register.person.Quiet;
import org.scrutinyassistant.scheduler.following.Promises;
import org.springframework.stereotype.Component;

/** Lets the one who asks be left alone in hours of their own, in none, or in those of everybody. */
@Component
@Called(value = "set-quiet-hours", fills = "quiet")
class SetQuietHours implements Action<SetQuietHours.Outcome> {

    private static final Pattern USUAL = Pattern.compile("(?i)\\b(usual|normal|default|everybody|standard|reset)\\b");
    private static final Pattern NONE =
            Pattern.compile("(?i)\\b(no|without|stop|cancel|drop|end|switch off|turn off|any time|never)\\b");
    private static final Quiet NEVER = new Quiet(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private static final int DAY = 24 * 60 * 60;
    private static final int MOST_MINUTES = 16 * 60;

    private static final Ending ENDING = new Ending("quiet (?:hours?|times?)");

    private final Asker asker;
    private final ChosenHours hours;
    private final Promises promises;

    SetQuietHours(Asker asker, ChosenHours hours, Promises promises) {
        this.asker = asker;
        this.hours = hours;
        this.promises = promises;
    }

    enum Outcome {
        SET,
        NONE,
        WHEN,
        TOO_LONG,
        STRANGER
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        return asker.answer(ask, person -> as(person, ask), Outcome.STRANGER);
    }

    private Result<Outcome> as(Addressee person, Ask ask) {
        String text = ask.text();
        List<LocalTime> wanted = SaidTimes.in(ENDING.wanted(text));
        if (wanted.size() == 2) {
            return chosen(person, ask, new Quiet(wanted.get(0), wanted.get(1)));
        }
        if (USUAL.matcher(text).find()) {
            return set(person, ask, null);
        }
        int said = SaidTimes.in(text).size();
        boolean none = said == 0 && NONE.matcher(text).find() && !ENDING.moved(text);
        return none || (said != 1 && ENDING.in(text))
                ? set(person, ask, NEVER)
                : Result.of(Outcome.WHEN).build();
    }

    private Result<Outcome> chosen(Addressee person, Ask ask, Quiet quiet) {
        int minutes = Math.floorMod(quiet.to().toSecondOfDay() - quiet.from().toSecondOfDay(), DAY) / 60;
        boolean meant = minutes <= MOST_MINUTES || SaidTimes.clear(ENDING.wanted(ask.text()));
        return minutes > 0 && meant
                ? set(person, ask, quiet)
                : Result.of(Outcome.TOO_LONG)
                        .value("quiet", Spoken.time(quiet.from()) + " to " + Spoken.time(quiet.to()))
                        .build();
    }

    private Result<Outcome> set(Addressee person, Ask ask, @Nullable Quiet quiet) {
        Addressee now = hours.quiet(ask, person, quiet);
        return Result.of(NEVER.equals(quiet) ? Outcome.NONE : Outcome.SET)
                .value("quiet", Spoken.quiet(promises.hours(now).quiet()))
                .next(LastChanges.UNDO)
                .build();
    }
}
