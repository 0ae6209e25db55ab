package org.scrutinyassistant.bot.answer.following;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Asker;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.bot.answer.cover.CoverWords;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Cover;
import org.scrutinyassistant.register.person.SubjectNames;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.following.Hours;
import org.scrutinyassistant.scheduler.following.Promises;
import org.springframework.stereotype.Component;

/** Lists what the one who asks follows and stopped, who covers for them, and when they are told. */
@Component
@Called(
        value = "list-following",
        fills = {"follows", "stopped", "cover", "digest", "quiet"})
class ListFollowing implements Action<ListFollowing.Outcome> {

    private final Asker asker;
    private final SubjectNames names;
    private final CoverWords covers;
    private final Promises promises;

    ListFollowing(Asker asker, SubjectNames names, CoverWords covers, Promises promises) {
        this.asker = asker;
        this.names = names;
        this.covers = covers;
        this.promises = promises;
    }

    enum Outcome {
        LISTED,
        STRANGER
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        return asker.answer(ask, person -> of(person, ask.today()), Outcome.STRANGER);
    }

    private Result<Outcome> of(Addressee person, LocalDate today) {
        Hours hours = promises.hours(person);
        return Result.of(Outcome.LISTED)
                .value("follows", listed(person.follows()))
                .value("stopped", listed(person.stopped()))
                .value("cover", cover(person, today))
                .value(
                        "digest",
                        Optional.ofNullable(hours.digestAt())
                                .map(time -> "at " + Spoken.time(time))
                                .orElse("none, each notice comes by itself"))
                .value("quiet", Spoken.quiet(hours.quiet()) + (hours.own() ? "" : ", as for everybody"))
                .build();
    }

    private String cover(Addressee person, LocalDate today) {
        return Optional.ofNullable(person.cover())
                .filter(cover -> !over(cover, today))
                .map(covers::whole)
                .orElse("nobody");
    }

    private static boolean over(Cover cover, LocalDate today) {
        LocalDate until = cover.until();
        return until != null && until.isBefore(today);
    }

    private String listed(Collection<Subject> subjects) {
        return subjects.isEmpty()
                ? "nothing"
                : subjects.stream()
                        .map(subject -> names.of(subject).orElseGet(subject::toString))
                        .sorted()
                        .map(name -> "\n- " + name)
                        .collect(joining());
    }
}
