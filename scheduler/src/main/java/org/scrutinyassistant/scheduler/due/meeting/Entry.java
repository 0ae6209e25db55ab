package org.scrutinyassistant.scheduler.due.meeting;

import java.time.LocalDate;

/**
 * A meeting through its changes.
 *
 * @param origin the day on which it was first to be held
 * @param since the day on which that became known
 * @param sequence how often its day, time or place has changed since
 */
record Entry(LocalDate origin, LocalDate since, int sequence, Slot slot) {

    static Entry first(Slot slot, LocalDate since) {
        return new Entry(slot.date(), since, 0, slot);
    }

    Entry now(Slot later) {
        return new Entry(origin, since, later.same(slot) ? sequence : sequence + 1, later);
    }

    /** Returns it when it is to be held after all. */
    Entry again(Slot later) {
        return new Entry(origin, since, sequence + 1, later);
    }

    Entry ended() {
        return new Entry(origin, since, sequence + 1, slot);
    }

    LocalDate date() {
        return slot.date();
    }
}
