package org.scrutinyassistant.scheduler.delivery;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.util.Map;
import org.scrutinyassistant.scheduler.ledger.Claimed;
import org.scrutinyassistant.scheduler.ledger.Digest;
import org.scrutinyassistant.scheduler.ledger.Mark;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.Weight;

/** Lets several notices that a person should have had while the service was down for days go as one digest. */
final class BacklogStage implements Stage {

    private static final Duration LATE = Duration.ofDays(1);
    private static final String REASON = "it fell due when nothing was sent, and goes with the others of that time";

    @Override
    public Passage pass(Passage so) {
        Map<Long, Long> late = so.onward().stream()
                .map(Passage.Bound::claimed)
                .filter(BacklogStage::late)
                .collect(groupingBy(Claimed::recipient, counting()));
        return so.stopping(bound -> {
            Claimed claimed = bound.claimed();
            boolean several = late.getOrDefault(claimed.recipient(), 0L) > 1;
            return several && late(claimed)
                    ? Mark.held(
                            claimed,
                            new Mark.Pause(so.now(), so.now(), REASON),
                            Digest.open(claimed.recipient(), so.now()))
                    : null;
        });
    }

    private static boolean late(Claimed claimed) {
        Notice notice = claimed.notice();
        return claimed.bundle() == null
                && claimed.round() == 0
                && claimed.tryingSince() == null
                && notice.raised().weight() != Weight.CRITICAL
                && notice.raisedAt().isAfter(notice.raised().sendAfter().plus(LATE));
    }
}
