package org.scrutinyassistant.scheduler.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.ledger.Claimed;
import org.scrutinyassistant.scheduler.notice.NewNotice;

/** Says when notices would leave, and to whom, by the stages that they go through when they are sent. */
public final class Departures {

    private final RosterReading people;
    private final Policy policy;

    Departures(RosterReading people, Policy policy) {
        this.people = people;
        this.policy = policy;
    }

    /**
     * Returns what would leave from {@code now} until before {@code end}, earliest first, each with its recipient, channel and
     * moment as they would be then, for the people and the register as they are.
     */
    public List<NewNotice> until(Instant end, Instant now, Collection<Claimed> waiting) {
        return new Rehearsal(people.read(), policy).until(end, now, waiting);
    }
}
