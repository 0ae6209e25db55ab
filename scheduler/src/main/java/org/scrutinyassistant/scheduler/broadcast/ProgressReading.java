package org.scrutinyassistant.scheduler.broadcast;

import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.springframework.stereotype.Component;

/** Follows a broadcast to each of its recipients, by the ledger. */
@Component
public class ProgressReading {

    private final Ledger ledger;

    ProgressReading(Ledger ledger) {
        this.ledger = ledger;
    }

    public Progress of(Broadcast broadcast) {
        return Progress.of(broadcast, ledger.standings(broadcast.subject()));
    }

    /** Returns whom a broadcast that went out has reached. */
    public Arrival arrival(Broadcast broadcast) {
        return Arrival.of(ledger.about(broadcast.subject()));
    }

    /** Returns the state of a broadcast: sent once nothing of it is left to send. */
    public BroadcastState stateOf(Broadcast broadcast) {
        return broadcast.state() == BroadcastState.SENDING
                ? Progress.state(broadcast, ledger.counts(broadcast.subject()).keySet())
                : broadcast.state();
    }
}
