package org.scrutinyassistant.scheduler.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    private static final Duration A_WHILE = Duration.ofMinutes(1);
    private static final String WAITS = "it waits whether the same arrives for somebody else who is covered for";

    private final Ledger ledger;

    DoubleStage(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Passage pass(Passage so) {
        return so.stopping(bound -> covers(bound.claimed()) ? doubled(bound, so.now()) : null);
    }

    /** A broadcast says itself for whom else it comes. */
    private static boolean covers(Claimed claimed) {
        NewNotice notice = claimed.notice().raised();
        return notice.key().kind() != NoticeKind.BROADCAST
                && notice.key().recipient() != notice.recipient().id();
    }

    private @Nullable Mark doubled(Passage.Bound bound, Instant now) {
        Claimed claimed = bound.claimed();
        List<Notice> others = ledger
                .to(claimed.recipient(), claimed.notice().raised().key())
                .stream()
                .filter(other -> other.id() != claimed.id())
                .toList();
        if (others.stream().anyMatch(other -> heard(other, claimed) || theirs(other, claimed))) {
            String why = bound.to().name() + ", who covers, hears the same anyway.";
            return Mark.ended(claimed, NoticeState.CANCELLED, why);
        }
        return others.stream().anyMatch(other -> goesFirst(other, claimed))
                ? Mark.held(claimed, new Mark.Pause(now, now.plus(A_WHILE), WAITS), claimed.bundle())
                : null;
    }

    /** What was heard before this was raised, such as by a former lead, is another matter. */
    private static boolean heard(Notice other, Claimed claimed) {
        Instant sent = other.sentAt();
        return other.state().reached()
                && sent != null
                && !sent.isBefore(claimed.notice().raisedAt());
    }

    private static boolean theirs(Notice other, Claimed claimed) {
        return other.raised().key().recipient() == claimed.recipient()
                && other.state().open();
    }

    /** Of what comes to them for several others, the first that is on its way goes, and the rest waits whether it arrives. */
    private static boolean goesFirst(Notice other, Claimed claimed) {
        return other.state() == NoticeState.SENDING && other.id() < claimed.id();
    }
}
