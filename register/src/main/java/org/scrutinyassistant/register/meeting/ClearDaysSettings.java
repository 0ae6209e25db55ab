package org.scrutinyassistant.register.meeting;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How clear days before a meeting are counted.
 *
 * @param days how many, at least one
 * @param saturdays whether a Saturday counts
 */
@ConfigurationProperties("scrutiny.clear-days")
public record ClearDaysSettings(
        @DefaultValue("5") int days, @DefaultValue("false") boolean saturdays) {

    public ClearDaysSettings {
        if (days < 1) {
            throw new IllegalArgumentException("scrutiny.clear-days.days is at least 1, not " + days);
        }
    }
}
