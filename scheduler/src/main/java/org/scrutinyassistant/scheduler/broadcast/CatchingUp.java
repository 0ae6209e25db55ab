package org.scrutinyassistant.scheduler.broadcast;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks at every scheduled broadcast when the service has started, in case its moment passed meanwhile. */
@Component
@ConditionalOnWebApplication
class CatchingUp {

    private final DueBroadcasts due;

    CatchingUp(DueBroadcasts due) {
        this.due = due;
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterTheStart() {
        due.scheduled().forEach(due::wake);
    }
}
