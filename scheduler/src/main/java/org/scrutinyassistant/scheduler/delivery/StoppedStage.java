package org.scrutinyassistant.scheduler.delivery;

import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.scheduler.ledger.Mark;
import org.scrutinyassistant.scheduler.link.Stoppable;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/** Stops what its recipient has stopped since it was raised, such as the rest of a digest. */
final class StoppedStage implements Stage {

    @Override
    public Passage pass(Passage so) {
        return so.stopping(StoppedStage::stopped);
    }

    private static @Nullable Mark stopped(Passage.Bound bound) {
        Addressee to = bound.to();
        NewNotice notice = bound.claimed().notice().raised();
        return stopped(notice, to)
                ? Mark.ended(bound.claimed(), NoticeState.OVERTAKEN, to.name() + " has stopped these notices.")
                : null;
    }

    static boolean stopped(NewNotice notice, Addressee by) {
        boolean stopped =
                Stoppable.behind(notice).filter(by.stopped()::contains).isPresent();
        return stopped && !by.follows().contains(notice.key().subject());
    }
}
