package org.scrutinyassistant.scheduler.broadcast;

import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.register.subject.SubjectKind;
import org.scrutinyassistant.scheduler.acting.WithdrawnBroadcasts;
import org.springframework.stereotype.Component;

/** Looks up whether a broadcast was cancelled. */
@Component
class CancelledBroadcasts implements WithdrawnBroadcasts {

    private final BroadcastShelf shelf;

    CancelledBroadcasts(BroadcastShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public boolean includes(Subject subject) {
        return subject.kind() == SubjectKind.BROADCAST
                && shelf.findById(Long.parseLong(subject.ref()))
                        .filter(broadcast -> broadcast.state() == BroadcastState.CANCELLED)
                        .isPresent();
    }
}
