package org.scrutinyassistant.scheduler.ledger;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.scheduler.notice.Notice;

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

    Claimed in(String digest) {
        return new Claimed(notice, digest, round, tryingSince, lease);
    }
}
