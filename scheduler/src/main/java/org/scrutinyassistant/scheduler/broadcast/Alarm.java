package org.scrutinyassistant.scheduler.broadcast;

import java.time.Instant;

/** Wakes {@link DueBroadcasts} at the moment of a broadcast, also after a restart; stored in the transaction in which it is set. */
public interface Alarm {

    void set(long broadcast, Instant at);

    void drop(long broadcast);
}
