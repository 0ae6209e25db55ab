package org.scrutinyassistant.scheduler.broadcast;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.scheduler.delivery.Worded;

/**
 * What a broadcast would be if it went now or at its moment.
 *
 * @param words what a person told by a channel would read, for each channel in use
 * @param clearDays the check, if it is about a meeting
 * @param moment when it goes; empty for as soon as it is approved
 */
public record Preview(
        Recipients recipients,
        Map<ChannelName, Worded> words,
        Optional<ClearDaysCheck> clearDays,
        Optional<Instant> moment) {

    public Preview {
        words = Map.copyOf(words);
    }
}
