package org.scrutinyassistant.scheduler.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.ledger.Claimed;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.ledger.Mark;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/** Stops what would leave to somebody who covers and hears the same for themselves, or for another whom they cover for. */
final class DoubleStage implements Stage {

    private final Ledger ledger;

    DoubleStage(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Passage pass(Passage so) {
        return so.stopping(this::doubled);
    }

    private @Nullable Mark doubled(Passage.Bound bound) {
        Claimed claimed = bound.claimed();
        return covers(claimed) && hearsItAnyway(claimed)
                ? Mark.ended(claimed, NoticeState.CANCELLED, bound.to().name() + ", who covers, hears the same anyway.")
                : null;
    }

    /** A broadcast says itself for whom else it comes. */
    private static boolean covers(Claimed claimed) {
        NewNotice notice = claimed.notice().raised();
        return notice.key().kind() != NoticeKind.BROADCAST
                && notice.key().recipient() != notice.recipient().id();
    }

    private boolean hearsItAnyway(Claimed claimed) {
        return ledger.to(claimed.recipient(), claimed.notice().raised().key()).stream()
                .filter(other -> other.id() != claimed.id())
                .anyMatch(other -> heard(other, claimed) || goesInstead(other, claimed));
    }

    /** What was heard before this was raised, such as by a former lead, is another matter. */
    private static boolean heard(Notice other, Claimed claimed) {
        Instant sent = other.sentAt();
        return other.state().reached()
                && sent != null
                && !sent.isBefore(claimed.notice().raisedAt());
    }

    /** What is for them themselves goes; of what comes to them for others, the first of those that are on their way. */
    private static boolean goesInstead(Notice other, Claimed claimed) {
        boolean theirs = other.raised().key().recipient() == claimed.recipient();
        return theirs ? other.state().open() : other.state() == NoticeState.SENDING && other.id() < claimed.id();
    }
}
