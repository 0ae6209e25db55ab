package org.scrutinyassistant.teams.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Teams' limits for one conversation: 7 messages in a second, 60 in thirty. */
final class Pace {

    private static final Window SECOND = new Window(7, Duration.ofSeconds(1));
    private static final Window HALF_MINUTE = new Window(60, Duration.ofSeconds(30));
    private static final int MANY = 5_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> sent = new HashMap<>();

    Pace(Clock clock) {
        this.clock = clock;
    }

    /** Returns zero and counts a message that may go into a conversation now; else how long it must wait. */
    synchronized Duration claim(String conversation) {
        Instant now = clock.instant();
        tidy(now);
        Deque<Instant> times = sent.computeIfAbsent(conversation, unseen -> new ArrayDeque<>());
        drop(times, now);
        Duration wait = longer(SECOND.wait(times, now), HALF_MINUTE.wait(times, now));
        if (wait.isZero()) {
            times.addLast(now);
        }
        return wait;
    }

    /** Returns how many conversations are kept in mind. */
    synchronized int watched() {
        return sent.size();
    }

    private void tidy(Instant now) {
        if (sent.size() > MANY) {
            sent.values().forEach(times -> drop(times, now));
            sent.values().removeIf(Deque::isEmpty);
        }
    }

    private static void drop(Deque<Instant> times, Instant now) {
        while (!times.isEmpty() && !now.isBefore(times.getFirst().plus(HALF_MINUTE.length()))) {
            times.removeFirst();
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** At most so many messages in any stretch of time of this length. */
    private record Window(int most, Duration length) {

        Duration wait(Deque<Instant> times, Instant now) {
            if (times.size() < most) {
                return Duration.ZERO;
            }
            Instant earliest =
                    times.stream().skip(times.size() - (long) most).findFirst().orElseThrow();
            Duration wait = Duration.between(now, earliest.plus(length));
            return wait.isNegative() ? Duration.ZERO : wait;
        }
    }
}
