package org.scrutinyassistant.scheduler.delivery;

import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.scheduler.ledger.Mark;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/** Stops what its recipient has stopped since it was raised, such as the rest of a digest. */
final class StoppedStage implements Stage {

    private final Stopping stopping;

    StoppedStage(Stopping stopping) {
        this.stopping = stopping;
    }

    @Override
    public Passage pass(Passage so) {
        return so.stopping(this::stopped);
    }

    private @Nullable Mark stopped(Passage.Bound bound) {
        Addressee to = bound.to();
        return stopping.stopped(bound.claimed().notice().raised(), to)
                ? Mark.ended(bound.claimed(), NoticeState.OVERTAKEN, to.name() + " has stopped these notices.")
                : null;
    }
}
