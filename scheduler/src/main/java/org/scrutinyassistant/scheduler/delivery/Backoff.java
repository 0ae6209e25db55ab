package org.scrutinyassistant.scheduler.delivery;

import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** How long to wait before the next try: twice as long each time, by chance up to a fifth longer, never less than the receiver asked. */
final class Backoff {

    private static final double SPREAD = 0.2;

    private final RetrySettings settings;
    private final DoubleSupplier chance;

    /** Takes chance from 0 to 1. */
    Backoff(RetrySettings settings, DoubleSupplier chance) {
        this.settings = settings;
        this.chance = chance;
    }

    /** Returns the pause for a channel that has put us off for so long; the pauses before it add up to about that. */
    Duration after(Duration tried, @Nullable Duration asked) {
        long first = settings.first().toMillis();
        long doubled = first * Long.highestOneBit(Math.max(0, tried.toMillis()) / first + 1);
        long pause = Math.min(doubled, settings.longest().toMillis());
        Duration own = Duration.ofMillis(spread(pause));
        Duration theirs = asked == null ? Duration.ZERO : Duration.ofMillis(spread(asked.toMillis()));
        return own.compareTo(theirs) < 0 ? theirs : own;
    }

    private long spread(long millis) {
        return Math.round(millis * (1 + SPREAD * chance.getAsDouble()));
    }
}
