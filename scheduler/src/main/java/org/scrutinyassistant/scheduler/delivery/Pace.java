package org.scrutinyassistant.scheduler.delivery;

import java.util.concurrent.TimeUnit;

/** Lets out no more than so many a second, evenly. */
interface Pace {

    Pace FREE = () -> {};

    /** Waits for the next turn. */
    void await() throws InterruptedException;

    static Pace perSecond(int many) {
        return new EvenPace(TimeUnit.SECONDS.toNanos(1) / many);
    }
}
