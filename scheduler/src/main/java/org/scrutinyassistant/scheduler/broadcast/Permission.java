package org.scrutinyassistant.scheduler.broadcast;

import java.util.Optional;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.broadcast.Decision.Refused;
import org.springframework.stereotype.Component;

/** Who may broadcast: a scrutiny manager, or the holder of the API's token; where two must agree, both give their names. */
@Component
class Permission {

    private final BroadcastSettings settings;

    Permission(BroadcastSettings settings) {
        this.settings = settings;
    }

    /** Returns why {@code actor} may neither draft nor cancel. */
    Optional<Refused> refusedTo(Actor actor, Roster roster) {
        Long person = actor.person();
        if (person == null) {
            return Optional.empty();
        }
        Optional<Addressee> known = roster.find(person);
        if (known.isEmpty()) {
            return refused("There is nobody with the id " + person);
        }
        return known.get().role() == Role.SCRUTINY_MANAGER
                ? Optional.empty()
                : refused("Only a scrutiny manager broadcasts; " + known.get().name() + " is not one");
    }

    /** Returns why {@code approver} may not approve what {@code author} wrote. */
    Optional<Refused> refusedToApprove(Actor author, Actor approver, Roster roster) {
        return refusedTo(approver, roster)
                .or(() -> settings.secondApprover() ? alone(author, approver) : Optional.empty());
    }

    /** Returns why a draft by {@code author} could never be approved. */
    Optional<Refused> unnamed(Actor author) {
        return settings.secondApprover() && author.person() == null
                ? refused("A second person must approve broadcasts, so say who drafts this one: by")
                : Optional.empty();
    }

    private static Optional<Refused> alone(Actor author, Actor approver) {
        if (approver.person() == null) {
            return refused("A second person must approve this broadcast, so say who does: by");
        }
        return approver.equals(author)
                ? refused("Another scrutiny manager than its author must approve this broadcast")
                : Optional.empty();
    }

    private static Optional<Refused> refused(String words) {
        return Optional.of(new Refused(Rule.NOT_THEIRS, words));
    }
}
