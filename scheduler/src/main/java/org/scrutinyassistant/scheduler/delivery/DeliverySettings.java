package org.scrutinyassistant.scheduler.delivery;

import java.time.Duration;
import java.util.Map;
import org.scrutinyassistant.register.person.ChannelName;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices are delivered.
 *
 * @param autoStart whether this process delivers at all
 * @param poll how often it is looked whether something has become due
 * @param lease for how long a claimed notice belongs to one node; after a crash it is sent again when this has passed; a sending
 *     begins only while a third of it is left, which must be longer than any channel's timeouts
 * @param inFlight how many notices of one channel are claimed at most, which is how many a crash can send twice
 * @param concurrency how many are sent at the same time, by channel; 8 where nothing is said
 * @param pace how many are sent in a second at most, by channel and node; without limit where it is 0 or nothing is said
 * @param retry when a sending that failed for now is tried again
 */
@ConfigurationProperties("scrutiny.notices.delivery")
public record DeliverySettings(
        @DefaultValue("true") boolean autoStart,
        @DefaultValue("2s") Duration poll,
        @DefaultValue("5m") Duration lease,
        @DefaultValue("500") int inFlight,
        @DefaultValue Map<ChannelName, Integer> concurrency,
        @DefaultValue Map<ChannelName, Integer> pace,
        @DefaultValue RetrySettings retry) {

    private static final int USUAL_CONCURRENCY = 8;
    private static final int SECONDS_AHEAD = 2;

    public DeliverySettings {
        concurrency = Map.copyOf(concurrency);
        pace = Map.copyOf(pace);
        positive("poll", poll.toMillis());
        positive("in-flight", inFlight);
        concurrency.forEach((channel, many) -> positive("concurrency." + channel.word(), many));
        pace.forEach((channel, many) -> positive("pace." + channel.word(), many + 1));
        positive("lease", lease.toSeconds());
    }

    int concurrency(ChannelName channel) {
        return concurrency.getOrDefault(channel, USUAL_CONCURRENCY);
    }

    /** Returns how many notices of a channel are claimed at most: no more than its pace lets out soon. */
    int inFlight(ChannelName channel) {
        int perSecond = perSecond(channel);
        return perSecond == 0 ? inFlight : Math.min(inFlight, perSecond * SECONDS_AHEAD);
    }

    /** Returns how many are sent in a second at most, 0 without limit. */
    int perSecond(ChannelName channel) {
        return pace.getOrDefault(channel, 0);
    }

    /** Returns how much of a lease must be left for a sending to begin. */
    public Duration reserve() {
        return lease.dividedBy(3);
    }

    private static void positive(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException("scrutiny.notices.delivery." + name + " is at least 1, not " + value);
        }
    }
}
