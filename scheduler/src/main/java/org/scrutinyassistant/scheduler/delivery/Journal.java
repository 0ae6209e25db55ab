package org.scrutinyassistant.scheduler.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.ledger.Claims;
import org.scrutinyassistant.scheduler.ledger.Mark;

/** Collects what became of notices and takes it down many at a time; what could not be taken down is kept for the next time. */
final class Journal {

    private static final int AT_ONCE = 1000;
    private static final int ENOUGH = 125;
    private static final long PATIENCE_NANOS = 10_000_000;
    private static final long GLANCE_NANOS = 3_000_000;

    private final Claims claims;
    private final NoticeMetrics metrics;
    private final BlockingQueue<List<Mark>> coming = new LinkedBlockingQueue<>();
    private final List<Mark> unwritten = new ArrayList<>();

    Journal(Claims claims, NoticeMetrics metrics) {
        this.claims = claims;
        this.metrics = metrics;
    }

    /** Takes down what became of some notices, all in the same transaction. */
    void add(List<Mark> marks) {
        if (!marks.isEmpty()) {
            coming.add(List.copyOf(marks));
        }
    }

    /** Returns whether there was anything to take down. */
    boolean write() {
        collect(AT_ONCE);
        if (unwritten.isEmpty()) {
            return false;
        }
        claims.record(unwritten);
        unwritten.forEach(metrics::count);
        unwritten.clear();
        return true;
    }

    /** Collects results for a moment, until they are many or nothing is under way; returns whether it makes sense to go on. */
    boolean awaitMore(BooleanSupplier underWay) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE_NANOS;
        boolean was = underWay.getAsBoolean();
        boolean going = was;
        while (going && unwritten.size() < ENOUGH && System.nanoTime() < until) {
            List<Mark> next = coming.poll(GLANCE_NANOS, TimeUnit.NANOSECONDS);
            if (next != null) {
                unwritten.addAll(next);
                collect(ENOUGH);
            }
            going = underWay.getAsBoolean();
        }
        return was || !unwritten.isEmpty() || !coming.isEmpty();
    }

    private void collect(int enough) {
        for (List<Mark> next = next(enough); next != null; next = next(enough)) {
            unwritten.addAll(next);
        }
    }

    private @Nullable List<Mark> next(int enough) {
        return unwritten.size() < enough ? coming.poll() : null;
    }
}
