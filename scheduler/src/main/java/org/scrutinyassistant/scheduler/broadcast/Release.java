package org.scrutinyassistant.scheduler.broadcast;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.springframework.stereotype.Component;

/** Enters the notices of an approved broadcast in the ledger, for the people it was approved for. */
@Component
class Release {

    private final RosterReading people;
    private final Gathering gathering;
    private final Checks checks;
    private final Ledger ledger;
    private final Chronicle chronicle;
    private final Clock clock;

    Release(RosterReading people, Gathering gathering, Checks checks, Ledger ledger, Chronicle chronicle, Clock clock) {
        this.people = people;
        this.gathering = gathering;
        this.checks = checks;
        this.ledger = ledger;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Raises the notices in the caller's transaction and returns how many. */
    int of(Broadcast broadcast) {
        return of(broadcast, people.read());
    }

    int of(Broadcast broadcast, Roster roster) {
        Instant now = clock.instant();
        Recipients recipients = recipients(broadcast, roster, LocalDate.ofInstant(now, UkTime.ZONE));
        Optional<ClearDaysCheck> check = checks.clearDays(broadcast.draft(), now);
        int raised = ledger.raise(new BroadcastNotices(broadcast, now, check).to(recipients));
        broadcast.raised(now);
        chronicle.record(broadcast, "service", "released", recipients.summary());
        return raised;
    }

    private Recipients recipients(Broadcast broadcast, Roster roster, LocalDate day) {
        List<Addressee> meant = broadcast.approvedFor().stream()
                .map(roster::find)
                .flatMap(Optional::stream)
                .toList();
        return gathering.of(meant, broadcast.draft().channels(), roster, day);
    }
}
