package org.scrutinyassistant.scheduler.acting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.register.recommendation.Tracking;
import org.scrutinyassistant.register.recommendation.Trackings;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.springframework.stereotype.Component;

/**
 * Whose answer counts for a recommendation and not for themselves alone: its present lead's, a head of service's or a
 * scrutiny manager's, theirs who cover for one of those, and the API's.
 */
@Component
class Authority {

    private static final Set<Role> ROLES = Set.of(Role.HEAD_OF_SERVICE, Role.SCRUTINY_MANAGER);

    private final Trackings trackings;
    private final RosterReading rosters;
    private final Clock clock;

    Authority(Trackings trackings, RosterReading rosters, Clock clock) {
        this.trackings = trackings;
        this.rosters = rosters;
        this.clock = clock;
    }

    /** Returns whether somebody who may act on a notice answers for the recommendation that it is about. */
    boolean over(long recommendation, Notice notice, Actor actor) {
        Long person = actor.person();
        if (person == null) {
            return true;
        }
        Long lead = lead(recommendation).orElse(null);
        Roster roster = rosters.read();
        return Stream.of(person, notice.raised().key().recipient(), Objects.requireNonNullElse(lead, person))
                .filter(id -> id.equals(lead) || hasRole(roster, id))
                .anyMatch(id -> id.equals(person) || person.equals(Entitled.standIn(roster, id, today())));
    }

    /** Returns whether somebody leads on a recommendation. */
    boolean led(long recommendation) {
        return lead(recommendation).isPresent();
    }

    private Optional<Long> lead(long recommendation) {
        return trackings.findById(recommendation).map(Tracking::leadId);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(UkTime.ZONE));
    }

    private static boolean hasRole(Roster roster, long id) {
        return roster.find(id).filter(found -> ROLES.contains(found.role())).isPresent();
    }
}
