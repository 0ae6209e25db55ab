package org.scrutinyassistant.scheduler.notice;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.ChannelName;

/**
 * A notice in the ledger.
 *
 * @param channel the one it goes or went by; null if its recipient has none
 * @param sendAfter not before this moment, by quiet hours, digest, snooze and retries
 * @param reason why it is in its state, in one sentence; empty while it simply waits
 * @param attempts how often it was tried
 * @param told the plain words that were sent
 * @param error what the channel last said against it
 */
public record Notice(
        long id,
        NewNotice raised,
        Instant raisedAt,
        @Nullable ChannelName channel,
        Instant sendAfter,
        NoticeState state,
        String reason,
        int attempts,
        @Nullable Instant sentAt,
        @Nullable String told,
        @Nullable String error) {

    /** How the reason of a notice begins that a dry run kept back. */
    public static final String DRY_RUN = "dry run: ";

    /** Returns it with other values for its words. */
    public Notice saying(Map<String, String> words) {
        return of(raised.saying(words));
    }

    /** Returns it with what was raised in another form. */
    public Notice of(NewNotice other) {
        return new Notice(id, other, raisedAt, channel, sendAfter, state, reason, attempts, sentAt, told, error);
    }

    /** Returns whether it can be tried anew: it failed, or a dry run kept it back. */
    public boolean canBeResent() {
        return state == NoticeState.FAILED || (state == NoticeState.CANCELLED && reason.startsWith(DRY_RUN));
    }
}
