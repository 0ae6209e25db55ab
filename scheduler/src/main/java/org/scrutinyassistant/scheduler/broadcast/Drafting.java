package org.scrutinyassistant.scheduler.broadcast;

import java.time.Clock;
import java.util.Optional;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.broadcast.Decision.Done;
import org.scrutinyassistant.scheduler.broadcast.Decision.Refused;
import org.springframework.stereotype.Component;

/** Keeps what somebody wants to broadcast, if it keeps the rules; nothing goes out by it. */
@Component
class Drafting {

    private final BroadcastShelf shelf;
    private final RosterReading people;
    private final Permission permission;
    private final Checks checks;
    private final MeetingDoubt doubt;
    private final Chronicle chronicle;
    private final Clock clock;

    Drafting(
            BroadcastShelf shelf,
            RosterReading people,
            Permission permission,
            Checks checks,
            MeetingDoubt doubt,
            Chronicle chronicle,
            Clock clock) {
        this.shelf = shelf;
        this.people = people;
        this.permission = permission;
        this.checks = checks;
        this.doubt = doubt;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    Decision draft(Draft draft, Actor author) {
        Roster roster = people.read();
        Optional<Refused> refused = permission
                .refusedTo(author, roster)
                .or(() -> permission.unnamed(author))
                .or(() -> checks.broken(draft, roster));
        if (refused.isPresent()) {
            return refused.get();
        }
        Broadcast broadcast = shelf.save(new Broadcast(draft.asWrittenIn(roster), author, clock.instant()));
        chronicle.record(broadcast, author.inTrail(), "drafted", draft.title());
        String drafted = "Drafted; nothing goes out before it is approved.";
        return new Done(
                broadcast,
                doubt.about(broadcast.draft())
                        .map(words -> drafted + " " + words)
                        .orElse(drafted));
    }
}
