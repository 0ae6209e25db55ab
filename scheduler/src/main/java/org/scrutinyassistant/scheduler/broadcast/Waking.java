package org.scrutinyassistant.scheduler.broadcast;

import org.scrutinyassistant.scheduler.timetable.Struck;
import org.scrutinyassistant.scheduler.timetable.Sweeping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Wakes a broadcast when its moment has come, and with each sweep, such as the one after a start, whatever was not woken at
 * its moment.
 */
@Component
class Waking {

    private static final Logger LOG = LoggerFactory.getLogger(Waking.class);

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

    @EventListener
    void with(Sweeping sweeping) {
        due.scheduled().forEach(this::wakeIfItCan);
    }

    private void wakeIfItCan(long broadcast) {
        try {
            due.wake(broadcast);
        } catch (RuntimeException e) {
            LOG.error("Broadcast {} could not be woken; it is tried again with the next sweep", broadcast, e);
        }
    }
}
