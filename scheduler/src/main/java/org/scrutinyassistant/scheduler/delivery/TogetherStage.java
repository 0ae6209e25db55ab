package org.scrutinyassistant.scheduler.delivery;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.ledger.Claimed;
import org.scrutinyassistant.scheduler.ledger.Digest;
import org.scrutinyassistant.scheduler.ledger.Mark;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.Weight;

/** Puts what belongs together for a person into a digest of that moment, where it is more than one notice. */
final class TogetherStage implements Stage {

    private static final Set<NoticeKind> OF_INDICATORS = Set.of(NoticeKind.INDICATOR_BREACH, NoticeKind.FIGURE_MISSING);

    private static final List<Bond> BONDS = List.of(
            new Bond("goes with what there is to tell of other indicators", TogetherStage::ofIndicators),
            new Bond("it fell due when nothing was sent, and goes with the others of that time", TogetherStage::late));

    @Override
    public Passage pass(Passage so) {
        Passage passage = so;
        for (Bond bond : BONDS) {
            passage = bond.tie(passage);
        }
        return passage;
    }

    private static boolean ofIndicators(Notice notice) {
        return OF_INDICATORS.contains(notice.raised().key().kind());
    }

    private static boolean late(Notice notice) {
        return notice.raised().weight() != Weight.CRITICAL
                && day(notice.raisedAt()).isAfter(day(notice.raised().sendAfter()));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, UkTime.ZONE);
    }

    /** Why notices belong together, and which do. */
    private record Bond(String reason, Predicate<Notice> of) {

        Passage tie(Passage so) {
            Map<Long, Long> each = so.onward().stream()
                    .map(Passage.Bound::claimed)
                    .filter(this::holds)
                    .collect(groupingBy(Claimed::recipient, counting()));
            Mark.Pause none = new Mark.Pause(so.now(), so.now(), reason);
            return so.stopping(bound -> {
                Claimed claimed = bound.claimed();
                boolean several = each.getOrDefault(claimed.recipient(), 0L) > 1;
                return several && holds(claimed)
                        ? Mark.held(claimed, none, Digest.open(claimed.recipient(), so.now()))
                        : null;
            });
        }

        /** Returns whether it is one of them, is to be sent for the first time, and is not part of a digest yet. */
        private boolean holds(Claimed claimed) {
            return claimed.bundle() == null
                    && claimed.round() == 0
                    && claimed.tryingSince() == null
                    && of.test(claimed.notice());
        }
    }
}
