package org.scrutinyassistant.scheduler.acting;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.springframework.stereotype.Component;

/** Says who may act on a notice: who got it, for whom it was raised, who covers for them, and the API. */
@Component
public class Entitled {

    private final RosterReading rosters;

    Entitled(RosterReading rosters) {
        this.rosters = rosters;
    }

    /** Returns whether somebody may act on a notice on a day. */
    public boolean to(Notice notice, Actor actor, LocalDate today) {
        NewNotice raised = notice.raised();
        Long person = actor.person();
        return person == null
                || person == raised.recipient().id()
                || person == raised.key().recipient()
                || covers(person, raised, today);
    }

    private boolean covers(long person, NewNotice raised, LocalDate today) {
        Roster roster = rosters.read();
        return Stream.of(raised.key().recipient(), raised.recipient().id())
                .anyMatch(id -> Objects.equals(standIn(roster, id, today), person));
    }

    static @Nullable Long standIn(Roster roster, long id, LocalDate today) {
        return roster.find(id)
                .map(covered -> roster.standingInFor(covered, today).id())
                .orElse(null);
    }
}
