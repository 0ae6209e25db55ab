package org.scrutinyassistant.scheduler.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a sending that failed for now is tried again.
 *
 * @param first how long after the first failure; doubled after each further one
 * @param longest the longest pause
 * @param otherChannelAfter how long one channel is tried where the recipient has another one
 * @param giveUpAfter how long the last channel is tried
 */
public record RetrySettings(
        @DefaultValue("30s") Duration first,
        @DefaultValue("1h") Duration longest,
        @DefaultValue("2h") Duration otherChannelAfter,
        @DefaultValue("24h") Duration giveUpAfter) {

    public RetrySettings {
        if (first.toMillis() < 1
                || longest.compareTo(first) < 0
                || giveUpAfter.isNegative()
                || otherChannelAfter.isNegative()) {
            throw new IllegalArgumentException("scrutiny.notices.delivery.retry: first is " + first + ", longest "
                    + longest + ", give-up-after " + giveUpAfter
                    + "; the first pause lasts a millisecond at least and the longest no less");
        }
    }

    /** Returns how long a channel is tried. */
    Duration patience(boolean thereIsAnother) {
        return thereIsAnother ? otherChannelAfter : giveUpAfter;
    }
}
