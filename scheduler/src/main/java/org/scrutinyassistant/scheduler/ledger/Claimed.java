package org.scrutinyassistant.scheduler.ledger;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.scheduler.notice.Recipient;

/**
 * A notice that this node alone may send now.
 *
 * @param bundle the digest it goes with; null if it goes by itself
 * @param round how often it was put off after it had been sent
 * @param tryingSince since when its channel has put us off; null if it hasn't
 */
public record Claimed(
        Notice notice,
        @Nullable String bundle,
        int round,
        @Nullable Instant tryingSince,
        Lease lease) {

    public long id() {
        return notice.id();
    }

    public long recipient() {
        return notice.raised().recipient().id();
    }

    public ChannelName channel() {
        return Objects.requireNonNull(notice.channel());
    }

    /** Returns a notice as it would be claimed if it were raised at a moment; {@code id} tells it from others. */
    public static Claimed foreseen(long id, NewNotice raised, Instant at) {
        Instant sendAfter = raised.sendAfter().isBefore(at) ? at : raised.sendAfter();
        ChannelName channel = raised.recipient().channels().stream().findFirst().orElse(null);
        Notice notice = new Notice(id, raised, at, channel, sendAfter, NoticeState.WAITING, "", 0, null, null, null);
        return new Claimed(notice, null, 0, null, Lease.none());
    }

    /** Returns it as it would be claimed the next time. */
    public Claimed after(Mark mark) {
        Notice marked = new Notice(
                id(),
                notice.raised(),
                notice.raisedAt(),
                mark.channel(),
                mark.sendAfter(),
                mark.state(),
                mark.reason(),
                notice.attempts(),
                mark.sentAt(),
                mark.told(),
                mark.error());
        return new Claimed(marked, mark.bundle(), round, mark.tryingSince(), lease);
    }

    /** Returns it for another recipient, with why they get it. */
    public Claimed to(Recipient recipient, String why) {
        return new Claimed(notice.of(notice.raised().to(recipient).because(why)), bundle, round, tryingSince, lease);
    }

    Claimed in(String digest) {
        return new Claimed(notice, digest, round, tryingSince, lease);
    }
}
