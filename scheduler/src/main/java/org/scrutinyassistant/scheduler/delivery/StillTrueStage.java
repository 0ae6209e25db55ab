package org.scrutinyassistant.scheduler.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutinyassistant.scheduler.ledger.Mark;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/** Stops what events have overtaken. */
final class StillTrueStage implements Stage {

    private final List<StillTrue> judges;

    StillTrueStage(List<StillTrue> judges) {
        this.judges = List.copyOf(judges);
    }

    @Override
    public Passage pass(Passage so) {
        Map<Long, String> overtaken = overtaken(so);
        return so.stopping(bound -> {
            String reason = overtaken.get(bound.claimed().id());
            return reason == null ? null : Mark.ended(bound.claimed(), NoticeState.OVERTAKEN, reason);
        });
    }

    private Map<Long, String> overtaken(Passage so) {
        Map<Long, String> reasons = new HashMap<>();
        for (StillTrue judge : judges) {
            List<Notice> judged = so.onward().stream()
                    .map(bound -> bound.claimed().notice())
                    .filter(notice -> judge.judges(notice.raised().key().kind()))
                    .toList();
            if (!judged.isEmpty()) {
                reasons.putAll(judge.overtaken(judged));
            }
        }
        return reasons;
    }
}
