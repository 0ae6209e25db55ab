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
import org.scrutinyassistant.scheduler.notice.NewNotice;
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
        Recipients recipients = recipients(broadcast, roster, now);
        int raised = ledger.raise(notices(broadcast, recipients, now));
        broadcast.raised(now);
        chronicle.record(broadcast, "service", "released", recipients.summary());
        return raised;
    }

    /** Returns the notices that would be raised at a moment. */
    List<NewNotice> foreseen(Broadcast broadcast, Roster roster, Instant at) {
        return notices(broadcast, recipients(broadcast, roster, at), at);
    }

    private List<NewNotice> notices(Broadcast broadcast, Recipients recipients, Instant at) {
        return new BroadcastNotices(broadcast, at, checks.clearDays(broadcast.draft(), at)).to(recipients);
    }

    /** Returns whom it was approved for, as they are told at a moment. */
    Recipients recipients(Broadcast broadcast, Roster roster, Instant at) {
        List<Addressee> meant = broadcast.approvedFor().stream()
                .map(roster::find)
                .flatMap(Optional::stream)
                .toList();
        return gathering.of(meant, broadcast.draft().channels(), roster, LocalDate.ofInstant(at, UkTime.ZONE));
    }
}
