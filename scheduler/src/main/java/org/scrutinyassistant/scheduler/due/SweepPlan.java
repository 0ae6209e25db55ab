package org.scrutinyassistant.scheduler.due;

import static java.util.stream.Collectors.partitioningBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutinyassistant.scheduler.notice.NewNotice;

/**
 * What a sweep enters into the ledger.
 *
 * @param raised what is to be sent
 * @param overtaken what is not to be sent any more, with the reason
 */
record SweepPlan(List<NewNotice> raised, Map<NewNotice, String> overtaken) {

    SweepPlan {
        raised = List.copyOf(raised);
        overtaken = Map.copyOf(overtaken);
    }

    static SweepPlan of(CatchUp fallen, List<Correction> corrections) {
        Instead instead = Instead.of(corrections);
        Map<NewNotice, String> overtaken = new HashMap<>(fallen.overtaken());
        Map<Boolean, List<NewNotice>> fresh = fallen.fresh().collect(partitioningBy(instead::says));
        fresh.getOrDefault(true, List.of()).forEach(notice -> overtaken.put(notice, instead.reason(notice)));
        return new SweepPlan(
                Stream.concat(instead.notices().stream(), fresh.getOrDefault(false, List.of()).stream())
                        .toList(),
                overtaken);
    }
}
