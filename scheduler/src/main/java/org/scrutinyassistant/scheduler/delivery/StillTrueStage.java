package org.scrutinyassistant.scheduler.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutinyassistant.scheduler.ledger.Mark;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/** Stops what events have overtaken. */
final class StillTrueStage implements Stage {

    private final List<StillTrue> judges;

    StillTrueStage(List<StillTrue> judges) {
        this.judges = List.copyOf(judges);
    }

    @Override
    public Passage pass(Passage so) {
        Map<NoticeKey, String> overtaken = overtaken(so);
        return so.stopping(bound -> {
            String reason = overtaken.get(raised(bound).key());
            return reason == null ? null : Mark.ended(bound.claimed(), NoticeState.OVERTAKEN, reason);
        });
    }

    private Map<NoticeKey, String> overtaken(Passage so) {
        Map<NoticeKey, String> reasons = new HashMap<>();
        for (StillTrue judge : judges) {
            List<NewNotice> judged = so.onward().stream()
                    .map(StillTrueStage::raised)
                    .filter(notice -> judge.judges(notice.key().kind()))
                    .toList();
            if (!judged.isEmpty()) {
                reasons.putAll(judge.overtaken(judged, so.now()));
            }
        }
        return reasons;
    }

    private static NewNotice raised(Passage.Bound bound) {
        return bound.claimed().notice().raised();
    }
}
