package org.scrutinyassistant.scheduler.due;

import java.time.Instant;

/** Knows when it is looked what has fallen due. */
@FunctionalInterface
public interface SweepTimes {

    /** Returns the first such moment at or after {@code moment}, or that moment if it is never looked again. */
    Instant onOrAfter(Instant moment);
}
