package org.scrutinyassistant.scheduler.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.scrutinyassistant.scheduler.ledger.Claimed;
import org.scrutinyassistant.scheduler.ledger.Mark;

/** Decides what an attempt to send means for a notice. */
final class Verdicts {

    private final Backoff backoff;
    private final Duration giveUpAfter;
    private final OtherChannel others;
    private final Clock clock;

    Verdicts(Backoff backoff, Duration giveUpAfter, OtherChannel others, Clock clock) {
        this.backoff = backoff;
        this.giveUpAfter = giveUpAfter;
        this.others = others;
        this.clock = clock;
    }

    Mark on(Passage.Bound bound, Outcome outcome, Worded words) {
        if (outcome instanceof Outcome.Sent sent) {
            return sent(bound.claimed(), sent, words);
        }
        if (outcome instanceof Outcome.Later later) {
            return later(bound, later);
        }
        if (outcome instanceof Outcome.Refused refused) {
            return others.insteadOf(bound, refused.reason());
        }
        String by = bound.claimed().channel().word();
        return Mark.rehearsed(bound.claimed(), words.message().plain(), "dry run: would have gone by " + by);
    }

    private Mark sent(Claimed claimed, Outcome.Sent sent, Worded words) {
        String before = Complaint.before(claimed.notice().error(), claimed.channel());
        String reason = "sent by " + claimed.channel().word()
                + (sent.receipt().isBlank() ? "" : ": " + sent.receipt())
                + (before.isEmpty() ? "" : "; before that " + before);
        return Mark.sent(claimed, clock.instant(), words.message().plain(), reason);
    }

    private Mark later(Passage.Bound bound, Outcome.Later later) {
        Claimed claimed = bound.claimed();
        Instant now = clock.instant();
        Instant since = Objects.requireNonNullElse(claimed.tryingSince(), now);
        if (!now.isBefore(since.plus(giveUpAfter)) && claimed.tryingSince() != null) {
            return others.insteadOf(bound, later.reason() + ", and so for " + giveUpAfter.toMinutes() + " minutes");
        }
        Instant next = now.plus(backoff.after(claimed.notice().attempts(), later.after()));
        return Mark.later(
                claimed, next, since, Complaint.added(claimed.notice().error(), claimed.channel(), later.reason()));
    }
}
