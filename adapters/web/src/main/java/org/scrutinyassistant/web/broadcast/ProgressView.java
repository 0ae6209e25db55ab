package org.scrutinyassistant.web.broadcast;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutinyassistant.scheduler.broadcast.Progress;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/**
 * How far a broadcast has come.
 *
 * @param counts how many notices are in each state
 * @param acknowledged the names of those who acknowledged it
 * @param notAcknowledged the names of those who got it and have not
 * @param failed the names of those whom it could not reach
 */
record ProgressView(
        Map<String, Long> counts, List<String> acknowledged, List<String> notAcknowledged, List<String> failed) {

    static ProgressView of(Progress progress) {
        return new ProgressView(
                progress.counts().entrySet().stream()
                        .collect(toMap(entry -> entry.getKey().word(), Map.Entry::getValue, Long::sum, TreeMap::new)),
                progress.in(NoticeState.ACKNOWLEDGED),
                progress.in(NoticeState.SENT),
                progress.in(NoticeState.FAILED));
    }
}
