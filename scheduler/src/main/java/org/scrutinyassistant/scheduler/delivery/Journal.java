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
    private static final long PATIENCE_MILLIS = 10;

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

    /** Waits a moment for results if there may be some; returns whether it makes sense to go on. */
    boolean awaitMore(boolean underWay) throws InterruptedException {
        Mark first = underWay ? coming.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS) : coming.poll();
        if (first != null) {
            unwritten.add(first);
        }
        return underWay || first != null;
    }
}
