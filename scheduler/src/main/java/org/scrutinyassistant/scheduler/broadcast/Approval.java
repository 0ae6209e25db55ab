package org.scrutinyassistant.scheduler.broadcast;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.broadcast.Decision.Done;
import org.scrutinyassistant.scheduler.broadcast.Decision.Refused;
import org.springframework.stereotype.Component;

/** Approves a draft for the people it reaches now, and sends it or sets its moment. */
@Component
class Approval {

    private final RosterReading people;
    private final Permission permission;
    private final Checks checks;
    private final Release release;
    private final Moments moments;
    private final Chronicle chronicle;
    private final Clock clock;

    Approval(
            RosterReading people,
            Permission permission,
            Checks checks,
            Release release,
            Moments moments,
            Chronicle chronicle,
            Clock clock) {
        this.people = people;
        this.permission = permission;
        this.checks = checks;
        this.release = release;
        this.moments = moments;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Approves in the caller's transaction; {@code lateReason} takes the place of the draft's. */
    Decision approve(Broadcast broadcast, Actor approver, @Nullable String lateReason) {
        Roster roster = people.read();
        Draft draft = broadcast.draft().late(lateReason);
        Optional<Refused> refused = undecided(broadcast)
                .or(() -> permission.refusedToApprove(broadcast.author(), approver, roster))
                .or(() -> Fitness.reason(draft.lateReason()).map(fault -> new Refused(Rule.UNFIT, fault)))
                .or(() -> checks.audience(draft.audience(), roster))
                .or(() -> checks.late(draft, ahead(draft)));
        if (refused.isPresent()) {
            return refused.get();
        }
        List<Long> audience =
                draft.audience().among(roster).stream().map(Addressee::id).toList();
        broadcast.goLate(draft.lateReason());
        broadcast.approve(approver, clock.instant(), audience);
        chronicle.record(broadcast, approver.inTrail(), "approved", detail(draft, audience));
        return begin(broadcast, ahead(draft), roster);
    }

    private Decision begin(Broadcast broadcast, @Nullable Instant moment, Roster roster) {
        if (moment == null) {
            return new Done(broadcast, "Sending to %,d.".formatted(release.of(broadcast, roster)));
        }
        moments.set(broadcast.storedId(), moment);
        return new Done(broadcast, "It goes out at " + SendAt.words(moment) + ".");
    }

    private @Nullable Instant ahead(Draft draft) {
        return draft.ahead(clock.instant()).orElse(null);
    }

    private static Optional<Refused> undecided(Broadcast broadcast) {
        return switch (broadcast.state()) {
            case DRAFT, MISSED -> Optional.empty();
            case CANCELLED -> refused("This broadcast was cancelled");
            case SCHEDULED, SENDING, SENT -> refused("This broadcast has been approved already");
        };
    }

    private static Optional<Refused> refused(String words) {
        return Optional.of(new Refused(Rule.STATE, words));
    }

    private static String detail(Draft draft, List<Long> audience) {
        return "for %,d".formatted(audience.size())
                + (draft.lateReason() == null ? "" : "; late because: " + draft.lateReason());
    }
}
