package org.scrutinyassistant.scheduler.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.ledger.Claimed;
import org.scrutinyassistant.scheduler.notice.Notice;

/** Lets what was held for some days say the days that are left now. */
final class UpToDateStage implements Stage {

    private final List<UpToDate> counters;

    UpToDateStage(List<UpToDate> counters) {
        this.counters = List.copyOf(counters);
    }

    @Override
    public Passage pass(Passage so) {
        LocalDate today = LocalDate.ofInstant(so.now(), UkTime.ZONE);
        return new Passage(
                so.now(),
                so.onward().stream()
                        .map(bound -> new Passage.Bound(counted(bound.claimed(), today), bound.to()))
                        .toList(),
                so.stopped());
    }

    private Claimed counted(Claimed claimed, LocalDate today) {
        Notice notice = claimed.notice();
        Map<String, String> words = new TreeMap<>(notice.raised().said().words());
        counters.stream()
                .filter(counter -> counter.counts(notice.raised().key().kind()))
                .forEach(counter -> words.putAll(counter.on(today, notice)));
        return words.equals(notice.raised().said().words()) ? claimed : claimed.saying(words);
    }
}
