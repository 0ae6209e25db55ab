package org.scrutinyassistant.scheduler.due.indicator;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a monthly figure is missed.
 *
 * @param withinDays how many days after the end of its month it is expected: by the first meeting held from then on
 * @param regularMonths how many need to have come before one is expected at all, at least 2: of as many months and, since
 *     some may be missed, as many more as are missed in a row but one
 * @param inARow how many months in a row are missed before nobody is told any more, at least 1
 * @param at the time of day at which people are told, in UK time
 */
@ConfigurationProperties("scrutiny.notices.figure-missing")
public record MissingSettings(
        @DefaultValue("45") int withinDays,
        @DefaultValue("6") int regularMonths,
        @DefaultValue("3") int inARow,
        @DefaultValue("08:00") LocalTime at) {

    public MissingSettings {
        atLeast(0, "within-days", withinDays);
        atLeast(2, "regular-months", regularMonths);
        atLeast(1, "in-a-row", inARow);
    }

    private static void atLeast(int least, String key, int value) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "scrutiny.notices.figure-missing." + key + " is at least " + least + ", not " + value);
        }
    }
}
