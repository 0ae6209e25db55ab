package org.scrutinyassistant.web.broadcast;

import org.scrutinyassistant.scheduler.broadcast.Told;

/** Somebody whom nothing reaches, and why. */
record UnreachedView(long id, String name, String why) {

    static UnreachedView of(Told told) {
        return new UnreachedView(told.person().id(), told.person().name(), told.unreached());
    }
}
