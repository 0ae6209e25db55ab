package org.scrutinyassistant.scheduler.delivery;

import java.util.concurrent.TimeUnit;

/** Gives out turns at equal distances; turns that nobody took are not saved up. */
final class EvenPace implements Pace {

    private final long distance;
    private long next = System.nanoTime();

    EvenPace(long distance) {
        this.distance = distance;
    }

    @Override
    public void await() throws InterruptedException {
        long pause = turn() - System.nanoTime();
        if (pause > 0) {
            TimeUnit.NANOSECONDS.sleep(pause);
        }
    }

    private synchronized long turn() {
        long now = System.nanoTime();
        long turn = next - now > 0 ? next : now;
        next = turn + distance;
        return turn;
    }
}
