package org.scrutinyassistant.scheduler.due.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A meeting that is held on another day than it was to be. */
record Move(LocalDate from, LocalDate to) {

    long days() {
        return Math.abs(ChronoUnit.DAYS.between(from, to));
    }

    boolean shares(Move other) {
        return from.equals(other.from) || to.equals(other.to);
    }
}
