package org.scrutinyassistant.scheduler.timetable;

import java.time.Instant;

/** Remembers single moments, in the caller's transaction if there is one. */
public interface OneShot {

    /**
     * Publishes {@link Struck} with this name on one node at the moment, or as soon after it as the service runs; a name
     * that is set already moves to the new moment. A listener that fails is called again every minute until it doesn't,
     * so it must bear to be called twice.
     */
    void at(Instant moment, String name);

    /** Forgets a name; nothing happens if it is not set. */
    void forget(String name);
}
