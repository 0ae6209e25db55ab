package org.scrutinyassistant.scheduler.broadcast;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.meeting.ClearDays;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.scheduler.broadcast.Decision.Refused;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The rules a draft must keep, in the order in which they are told. */
@Component
class Checks {

    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    private final ClearDays clearDays;
    private final Clock clock;

    Checks(@Lazy ClearDays clearDays, Clock clock) {
        this.clearDays = clearDays;
        this.clock = clock;
    }

    /** Returns the first rule that {@code draft} breaks. */
    Optional<Refused> broken(Draft draft, Roster roster) {
        return Fitness.fault(draft)
                .map(fault -> new Refused(Rule.UNFIT, fault))
                .or(() -> audience(draft.audience(), roster))
                .or(() -> late(draft, draft.sendAt()))
                .or(() -> passed(draft));
    }

    /** Returns the refusal of a draft whose audience is empty or unknown. */
    Optional<Refused> audience(Audience audience, Roster roster) {
        List<Long> strangers = audience.strangers(roster);
        if (!strangers.isEmpty()) {
            return refused(Rule.AUDIENCE, "There is nobody with the id " + strangers.get(0));
        }
        if (audience.words().isEmpty()) {
            return refused(Rule.AUDIENCE, "The audience is empty: name a committee, roles or people");
        }
        return audience.among(roster).isEmpty()
                ? refused(Rule.AUDIENCE, "The audience is empty: nobody is meant by " + audience.words())
                : Optional.empty();
    }

    /** Returns the refusal of a draft that would go out late at {@code moment}, or now if there is none, without a reason. */
    Optional<Refused> late(Draft draft, @Nullable Instant moment) {
        return clearDays(draft, moment)
                .filter(check -> check.late() && draft.lateReason() == null)
                .map(check -> new Refused(Rule.CLEAR_DAYS, check.refusal()));
    }

    /** Returns the check of a draft about a meeting. */
    Optional<ClearDaysCheck> clearDays(Draft draft, @Nullable Instant moment) {
        LocalDate goesOn = LocalDate.ofInstant(moment == null ? clock.instant() : moment, UkTime.ZONE);
        return Optional.ofNullable(draft.meeting())
                .map(meeting -> new ClearDaysCheck(clearDays.before(meeting.date()), goesOn));
    }

    private Optional<Refused> passed(Draft draft) {
        Instant moment = draft.sendAt();
        return moment != null && moment.isBefore(clock.instant().minus(JUST_NOW))
                ? refused(Rule.PASSED, "sendAt has passed: " + SendAt.words(moment))
                : Optional.empty();
    }

    private static Optional<Refused> refused(Rule rule, String words) {
        return Optional.of(new Refused(rule, words));
    }
}
