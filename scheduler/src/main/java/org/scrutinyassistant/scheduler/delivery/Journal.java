package org.scrutinyassistant.scheduler.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.scrutinyassistant.scheduler.ledger.Claims;
import org.scrutinyassistant.scheduler.ledger.Mark;

/** Collects what became of notices and takes it down many at a time; what could not be taken down is kept for the next time. */
final class Journal {

    private static final int AT_ONCE = 1000;
    private static final int ENOUGH = 125;
    private static final long PATIENCE_NANOS = 10_000_000;

    private final Claims claims;
    private final NoticeMetrics metrics;
    private final BlockingQueue<Mark> coming = new LinkedBlockingQueue<>();
    private final List<Mark> unwritten = new ArrayList<>();

    Journal(Claims claims, NoticeMetrics metrics) {
        this.claims = claims;
        this.metrics = metrics;
    }

    void add(List<Mark> marks) {
        coming.addAll(marks);
    }

    void write() {
        coming.drainTo(unwritten, AT_ONCE);
        if (!unwritten.isEmpty()) {
            claims.record(unwritten);
            unwritten.forEach(metrics::count);
            unwritten.clear();
        }
    }

    /** Collects results for a moment, or until they are many, if there may be some; returns whether it makes sense to go on. */
    boolean awaitMore(boolean underWay) throws InterruptedException {
        long patience = underWay ? PATIENCE_NANOS : 0;
        long until = System.nanoTime() + patience;
        Mark next = coming.poll(patience, TimeUnit.NANOSECONDS);
        while (next != null && unwritten.size() < ENOUGH) {
            unwritten.add(next);
            coming.drainTo(unwritten, ENOUGH);
            next = coming.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
        if (next != null) {
            unwritten.add(next);
        }
        return underWay || !unwritten.isEmpty();
    }
}
