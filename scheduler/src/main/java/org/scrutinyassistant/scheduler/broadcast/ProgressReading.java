package org.scrutinyassistant.scheduler.broadcast;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.springframework.stereotype.Component;

/** Follows a broadcast to each of its recipients, by the ledger. */
@Component
public class ProgressReading {

    private static final Set<NoticeState> OPEN = EnumSet.of(NoticeState.HELD, NoticeState.WAITING, NoticeState.SENDING);

    private final Ledger ledger;

    ProgressReading(Ledger ledger) {
        this.ledger = ledger;
    }

    public Progress of(Broadcast broadcast) {
        return Progress.of(broadcast, ledger.about(broadcast.subject()));
    }

    /** Returns the state of a broadcast: sent once nothing of it is left to send. */
    public BroadcastState stateOf(Broadcast broadcast) {
        return broadcast.state() == BroadcastState.SENDING && through(broadcast)
                ? BroadcastState.SENT
                : broadcast.state();
    }

    private boolean through(Broadcast broadcast) {
        return Collections.disjoint(ledger.counts(broadcast.subject()).keySet(), OPEN);
    }
}
