package org.scrutinyassistant.scheduler.broadcast;

import org.scrutinyassistant.scheduler.timetable.Struck;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Wakes a broadcast when its moment has come. */
@Component
class Waking {

    private final DueBroadcasts due;

    Waking(DueBroadcasts due) {
        this.due = due;
    }

    @EventListener
    void at(Struck struck) {
        if (Moments.isOne(struck.name())) {
            due.wake(Moments.broadcast(struck.name()));
        }
    }
}
