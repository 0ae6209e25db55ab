package org.scrutinyassistant.register.recommendation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the executive has to respond.
 *
 * @param months whole months, at least one
 */
@ConfigurationProperties("scrutiny.response-clock")
public record ResponseClockSettings(@DefaultValue("2") int months) {

    public ResponseClockSettings {
        if (months < 1) {
            throw new IllegalArgumentException("scrutiny.response-clock.months is at least 1, not " + months);
        }
    }
}
