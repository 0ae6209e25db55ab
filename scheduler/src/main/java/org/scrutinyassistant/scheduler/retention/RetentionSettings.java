package org.scrutinyassistant.scheduler.retention;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things are kept and when the old ones are deleted.
 *
 * @param unansweredDays for how many days a question that found no answer is kept, at least one
 * @param at the time of night, in the councils' zone; not between 01:00 and 02:00, which one night a year does not have
 */
@ConfigurationProperties("scrutiny.retention")
public record RetentionSettings(
        @DefaultValue("365") int unansweredDays,
        @DefaultValue("03:30") LocalTime at) {

    private static final int SKIPPED_HOUR = 1;

    public RetentionSettings {
        if (unansweredDays < 1) {
            throw new IllegalArgumentException(
                    "scrutiny.retention.unanswered-days is at least 1, not " + unansweredDays);
        }
        if (at.getHour() == SKIPPED_HOUR) {
            throw new IllegalArgumentException(
                    "scrutiny.retention.at is " + at + ", a time that the night of the spring change does not have");
        }
    }
}
