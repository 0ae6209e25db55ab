package org.scrutinyassistant.scheduler.broadcast;

import java.time.Instant;
import org.scrutinyassistant.scheduler.timetable.OneShot;
import org.springframework.stereotype.Component;

/** The moments at which broadcasts go, set in the transaction that schedules them and kept through restarts. */
@Component
class Moments {

    private static final String NAME = "broadcast:";

    private final OneShot oneShot;

    Moments(OneShot oneShot) {
        this.oneShot = oneShot;
    }

    void set(long broadcast, Instant at) {
        oneShot.at(at, NAME + broadcast);
    }

    void drop(long broadcast) {
        oneShot.forget(NAME + broadcast);
    }

    static boolean isOne(String name) {
        return name.startsWith(NAME);
    }

    static long broadcast(String name) {
        return Long.parseLong(name.substring(NAME.length()));
    }
}
