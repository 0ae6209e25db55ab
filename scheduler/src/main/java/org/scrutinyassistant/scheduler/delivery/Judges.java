package org.scrutinyassistant.scheduler.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;

/** All who say what events have overtaken, each asked about the notices of its kinds. */
public final class Judges {

    private final List<StillTrue> all;

    Judges(List<StillTrue> all) {
        this.all = List.copyOf(all);
    }

    /** Returns a one-sentence reason for the key of each notice that must not be sent at {@code moment}. */
    public Map<NoticeKey, String> overtaken(Collection<NewNotice> notices, Instant moment) {
        Map<NoticeKey, String> reasons = new HashMap<>();
        for (StillTrue judge : all) {
            List<NewNotice> judged = notices.stream()
                    .filter(notice -> judge.judges(notice.key().kind()))
                    .toList();
            if (!judged.isEmpty()) {
                reasons.putAll(judge.overtaken(judged, moment));
            }
        }
        return reasons;
    }
}
