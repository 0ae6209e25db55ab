package org.scrutinyassistant.scheduler.broadcast;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Roster;

/**
 * What somebody wants to broadcast.
 *
 * @param meeting the meeting it is about, if it is about one
 * @param channels the only ones to use, first choice first; empty for each person's own
 * @param sendAt when; null for as soon as it is approved
 * @param urgent whether it goes out in quiet hours too
 * @param lateReason why it goes out although the clear days before the meeting have begun
 */
public record Draft(
        String title,
        String text,
        @Nullable MeetingDay meeting,
        Audience audience,
        List<ChannelName> channels,
        @Nullable Instant sendAt,
        boolean urgent,
        @Nullable String lateReason) {

    /** Most characters of a title. */
    public static final int LONGEST_TITLE = 150;

    /** Most characters of a text. */
    public static final int LONGEST_TEXT = 20_000;

    /** Most characters of a reason. */
    public static final int LONGEST_REASON = 1_000;

    public Draft {
        title = title.strip();
        text = text.replace("\r\n", "\n").strip();
        channels = channels.stream().distinct().toList();
        lateReason = lateReason == null || lateReason.isBlank() ? null : lateReason.strip();
    }

    /** Returns the same with the committee's name as its people's records write it. */
    Draft asWrittenIn(Roster roster) {
        Audience written = audience.asWrittenIn(roster);
        return new Draft(title, text, named(written.committee()), written, channels, sendAt, urgent, lateReason);
    }

    /** Returns its moment if that is still to come; one that has passed is of no account any more. */
    public Optional<Instant> ahead(Instant now) {
        return Optional.ofNullable(sendAt).filter(moment -> moment.isAfter(now));
    }

    Draft late(@Nullable String reason) {
        return reason == null || reason.isBlank()
                ? this
                : new Draft(title, text, meeting, audience, channels, sendAt, urgent, reason);
    }

    private @Nullable MeetingDay named(@Nullable String committee) {
        return meeting == null ? null : meeting.named(committee);
    }
}
