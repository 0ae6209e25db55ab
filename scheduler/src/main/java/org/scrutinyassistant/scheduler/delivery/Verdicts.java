package org.scrutinyassistant.scheduler.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.scrutinyassistant.scheduler.ledger.Claimed;
import org.scrutinyassistant.scheduler.ledger.Mark;

/** Decides what an attempt to send means for the notices that were sent together, which stay together. */
final class Verdicts {

    private final Backoff backoff;
    private final RetrySettings settings;
    private final OtherChannel others;
    private final Clock clock;

    Verdicts(Backoff backoff, RetrySettings settings, OtherChannel others, Clock clock) {
        this.backoff = backoff;
        this.settings = settings;
        this.others = others;
        this.clock = clock;
    }

    List<Mark> on(Parcel parcel, Outcome outcome, Worded words) {
        if (outcome instanceof Outcome.Sent sent) {
            Instant now = clock.instant();
            return each(parcel, bound -> sent(bound.claimed(), sent, words, now));
        }
        if (outcome instanceof Outcome.Later later) {
            return later(parcel, later);
        }
        if (outcome instanceof Outcome.Refused refused) {
            return each(parcel, bound -> others.insteadOf(bound, refused.reason()));
        }
        String reason = "dry run: would have gone by " + parcel.channel().word();
        return each(
                parcel, bound -> Mark.rehearsed(bound.claimed(), words.message().plain(), reason));
    }

    private static Mark sent(Claimed claimed, Outcome.Sent sent, Worded words, Instant now) {
        String before = Complaint.before(claimed.notice().error(), claimed.channel());
        String reason = "sent by " + claimed.channel().word()
                + (sent.receipt().isBlank() ? "" : ": " + sent.receipt())
                + (before.isEmpty() ? "" : "; before that " + before);
        return Mark.sent(claimed, now, words.message().plain(), reason);
    }

    List<Mark> later(Parcel parcel, Outcome.Later later) {
        Instant now = clock.instant();
        Instant since = parcel.claimed()
                .map(Claimed::tryingSince)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(now);
        Duration tried = Duration.between(since, now);
        boolean another = others.has(parcel.first());
        Instant end = since.plus(settings.patience(another));
        if (!tried.isZero() && !now.isBefore(end)) {
            String reason = later.reason() + ", and so for " + tried.toMinutes() + " minutes";
            return each(parcel, bound -> others.insteadOf(bound, reason));
        }
        if (another && later.after() != null && now.plus(later.after()).isAfter(end)) {
            String reason = later.reason() + ", and for longer than there is time";
            return each(parcel, bound -> others.insteadOf(bound, reason));
        }
        Instant pause = now.plus(backoff.after(tried, later.after()));
        Instant next = pause.isAfter(end) && end.isAfter(now) ? end : pause;
        return each(parcel, bound -> Mark.later(bound.claimed(), next, since, complaint(bound.claimed(), later)));
    }

    private static String complaint(Claimed claimed, Outcome.Later later) {
        return Complaint.added(claimed.notice().error(), claimed.channel(), later.reason());
    }

    private static List<Mark> each(Parcel parcel, Function<Passage.Bound, Mark> mark) {
        return parcel.contents().stream().map(mark).toList();
    }
}
