package org.scrutinyassistant.scheduler.delivery;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.ledger.Claimed;
import org.scrutinyassistant.scheduler.ledger.Digest;
import org.scrutinyassistant.scheduler.ledger.Mark;
import org.scrutinyassistant.scheduler.notice.Weight;
import org.scrutinyassistant.scheduler.quiet.QuietHours;
import org.scrutinyassistant.scheduler.quiet.SendTime;

/** Holds what comes at a time when its recipient is to be left alone, or is to go with their digest. */
final class QuietStage implements Stage {

    private static final Duration PUNCTUAL = Duration.ofHours(1);

    private final QuietHours quiet;

    QuietStage(QuietHours quiet) {
        this.quiet = quiet;
    }

    @Override
    public Passage pass(Passage so) {
        return so.stopping(bound -> hold(bound, so.now()));
    }

    private @Nullable Mark hold(Passage.Bound bound, Instant now) {
        Claimed claimed = bound.claimed();
        boolean timeChosen = claimed.bundle() != null || claimed.round() > 0;
        if (timeChosen && punctual(claimed, now)) {
            return null;
        }
        Weight weight = claimed.notice().raised().weight();
        SendTime time =
                quiet.notBefore(bound.to(), now, timeChosen && weight == Weight.ROUTINE ? Weight.CRITICAL : weight);
        if (time.cause() == SendTime.Cause.DIGEST) {
            SendTime slot = slot(bound, time, now);
            return held(claimed, slot, now, Digest.open(claimed.recipient(), slot.at()));
        }
        return time.held() && time.at().isAfter(now) ? held(claimed, time, now, claimed.bundle()) : null;
    }

    /** Returns the digest that has just come, for what was raised before it and is due at its very moment; else the next. */
    private SendTime slot(Passage.Bound bound, SendTime next, Instant now) {
        Claimed claimed = bound.claimed();
        Instant due = claimed.notice().sendAfter();
        if (claimed.notice().raisedAt().isAfter(due) || !punctual(claimed, now)) {
            return next;
        }
        SendTime first =
                quiet.notBefore(bound.to(), due, claimed.notice().raised().weight());
        return first.at().isAfter(now) ? next : first;
    }

    private static Mark held(Claimed claimed, SendTime time, Instant now, @Nullable String digest) {
        return Mark.held(claimed, new Mark.Pause(now, time.at(), time.reason()), digest);
    }

    private static boolean punctual(Claimed claimed, Instant now) {
        return claimed.tryingSince() == null
                && now.isBefore(claimed.notice().sendAfter().plus(PUNCTUAL));
    }
}
