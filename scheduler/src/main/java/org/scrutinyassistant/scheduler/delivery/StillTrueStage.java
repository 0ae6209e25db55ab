package org.scrutinyassistant.scheduler.delivery;

import java.util.Map;
import org.scrutinyassistant.scheduler.ledger.Mark;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/** Stops what events have overtaken. */
final class StillTrueStage implements Stage {

    private final Judges judges;

    StillTrueStage(Judges judges) {
        this.judges = judges;
    }

    @Override
    public Passage pass(Passage so) {
        Map<NoticeKey, String> overtaken = judges.overtaken(
                so.onward().stream().map(StillTrueStage::raised).toList(), so.now());
        return so.stopping(bound -> {
            String reason = overtaken.get(raised(bound).key());
            return reason == null ? null : Mark.ended(bound.claimed(), NoticeState.OVERTAKEN, reason);
        });
    }

    private static NewNotice raised(Passage.Bound bound) {
        return bound.claimed().notice().raised();
    }
}
