package org.scrutinyassistant.scheduler.ledger;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/**
 * What became of a claimed notice, as it is written into the ledger.
 *
 * @param token of the claim under which it happened
 * @param reason why it is in its state, in one sentence
 * @param tried whether a channel was tried
 * @param error what the channel said against it
 */
public record Mark(
        long id,
        String token,
        NoticeState state,
        String reason,
        Instant sendAfter,
        @Nullable ChannelName channel,
        @Nullable String bundle,
        boolean tried,
        @Nullable Instant tryingSince,
        @Nullable Instant sentAt,
        @Nullable String told,
        @Nullable String error) {

    private static Mark of(Claimed claimed, NoticeState state, String reason) {
        return new Mark(
                claimed.id(),
                claimed.lease().token(),
                state,
                reason,
                claimed.notice().sendAfter(),
                claimed.notice().channel(),
                claimed.bundle(),
                false,
                claimed.tryingSince(),
                claimed.notice().sentAt(),
                claimed.notice().told(),
                claimed.notice().error());
    }

    /** Ends it without sending. */
    public static Mark ended(Claimed claimed, NoticeState state, String reason) {
        return of(claimed, state, reason);
    }

    /** Puts it off from now until a moment, as part of a digest if {@code bundle} names one; the pause does not count as trying. */
    public static Mark held(Claimed claimed, Pause pause, @Nullable String bundle) {
        return of(claimed, NoticeState.HELD, pause.reason())
                .after(pause.until())
                .in(bundle)
                .trying(
                        claimed.tryingSince() == null
                                ? null
                                : claimed.tryingSince().plus(pause.length()));
    }

    /** A time in which nothing is sent, with the reason. */
    public record Pause(Instant from, Instant until, String reason) {

        Duration length() {
            return Duration.between(from, until);
        }
    }

    /** Gives it back untried. */
    public static Mark returned(Claimed claimed) {
        return of(claimed, unsent(claimed), claimed.notice().reason());
    }

    /** Gives it back to go to somebody else, by a channel of theirs. */
    public static Mark readdressed(Claimed claimed, ChannelName channel, String reason) {
        return of(claimed, NoticeState.WAITING, reason).by(channel).in(null).trying(null);
    }

    public static Mark sent(Claimed claimed, Instant at, String told, String reason) {
        Mark mark = of(claimed, NoticeState.SENT, reason);
        return mark.tried(claimed.notice().channel(), null, claimed.notice().error())
                .telling(at, told);
    }

    /** Ends it with the words that would have been sent. */
    public static Mark rehearsed(Claimed claimed, String told, String reason) {
        return of(claimed, NoticeState.CANCELLED, reason)
                .telling(claimed.notice().sentAt(), told);
    }

    /** Tries it again by the same channel, not before a moment. */
    public static Mark later(Claimed claimed, Instant at, Instant tryingSince, String error) {
        Mark mark =
                of(claimed, unsent(claimed), "will be tried again: " + error).after(at);
        return mark.tried(claimed.notice().channel(), tryingSince, error);
    }

    /** Tries it by another channel. */
    public static Mark byOtherChannel(Claimed claimed, ChannelName next, String error) {
        Mark mark = of(claimed, unsent(claimed), "goes by " + next.word() + " instead: " + error);
        return mark.tried(next, null, error);
    }

    public static Mark failed(Claimed claimed, String error) {
        Mark mark = of(claimed, NoticeState.FAILED, "nobody could be reached: " + error);
        return mark.tried(claimed.notice().channel(), null, error);
    }

    private static NoticeState unsent(Claimed claimed) {
        return claimed.bundle() == null ? NoticeState.WAITING : NoticeState.HELD;
    }

    private Mark after(Instant moment) {
        return new Mark(id, token, state, reason, moment, channel, bundle, tried, tryingSince, sentAt, told, error);
    }

    private Mark by(ChannelName other) {
        return new Mark(id, token, state, reason, sendAfter, other, bundle, tried, tryingSince, sentAt, told, error);
    }

    private Mark in(@Nullable String digest) {
        return new Mark(id, token, state, reason, sendAfter, channel, digest, tried, tryingSince, sentAt, told, error);
    }

    private Mark trying(@Nullable Instant since) {
        return new Mark(id, token, state, reason, sendAfter, channel, bundle, tried, since, sentAt, told, error);
    }

    private Mark tried(@Nullable ChannelName next, @Nullable Instant since, @Nullable String against) {
        return new Mark(id, token, state, reason, sendAfter, next, bundle, true, since, sentAt, told, against);
    }

    private Mark telling(@Nullable Instant at, String words) {
        return new Mark(id, token, state, reason, sendAfter, channel, bundle, tried, tryingSince, at, words, error);
    }
}
