package org.scrutinyassistant.bot.dialogue;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/** The conversations of late, each taking one turn at a time; {@code ticker} counts nanoseconds. */
final class Conversations {

    private final int most;
    private final long idle;
    private final LongSupplier ticker;
    private final Map<String, Seat> seats = new LinkedHashMap<>(16, 0.75f, true);
    private final ReentrantLock door = new ReentrantLock();

    Conversations(int most, Duration idle, LongSupplier ticker) {
        this.most = most;
        this.idle = idle.toNanos();
        this.ticker = ticker;
    }

    /** Returns the seat of a conversation, locked for one turn until it is closed. */
    Seat take(String id) {
        Seat seat = seat(id);
        seat.lock.lock();
        return seat;
    }

    int size() {
        door.lock();
        try {
            return seats.size();
        } finally {
            door.unlock();
        }
    }

    private Seat seat(String id) {
        door.lock();
        try {
            long now = ticker.getAsLong();
            seats.values().removeIf(seat -> now - seat.taken > idle);
            Seat seat = seats.computeIfAbsent(id, key -> new Seat());
            seat.taken = now;
            leaveLongestIdle();
            return seat;
        } finally {
            door.unlock();
        }
    }

    private void leaveLongestIdle() {
        Iterator<Seat> longestIdleFirst = seats.values().iterator();
        while (seats.size() > most && longestIdleFirst.hasNext()) {
            longestIdleFirst.next();
            longestIdleFirst.remove();
        }
    }

    /** The place of one conversation. */
    static final class Seat implements AutoCloseable {

        private final ReentrantLock lock = new ReentrantLock();
        private Conversation conversation = Conversation.NEW;
        private long taken;

        Conversation conversation() {
            return conversation;
        }

        void leave(Conversation next) {
            conversation = next;
        }

        @Override
        public void close() {
            lock.unlock();
        }
    }
}
