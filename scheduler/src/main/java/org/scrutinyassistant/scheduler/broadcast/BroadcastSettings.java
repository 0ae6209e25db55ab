package org.scrutinyassistant.scheduler.broadcast;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How broadcasts are approved and sent.
 *
 * @param secondApprover whether another scrutiny manager than the author must approve
 * @param grace how long after its moment a broadcast still goes out by itself, if the service was down
 */
@ConfigurationProperties("scrutiny.broadcasts")
public record BroadcastSettings(
        @DefaultValue("false") boolean secondApprover,
        @DefaultValue("1h") Duration grace) {

    public BroadcastSettings {
        if (grace.isNegative()) {
            throw new IllegalArgumentException("scrutiny.broadcasts.grace is not negative, unlike " + grace);
        }
    }

    /** Returns whether a broadcast of a moment has missed it by now. */
    boolean missed(Instant moment, Instant now) {
        return now.isAfter(moment.plus(grace));
    }
}
