package org.scrutinyassistant.scheduler.due.recommendation;

import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When somebody is told that a response is due.
 *
 * @param stages how many working days before, 0 for the day itself
 * @param at from which time of day, in UK time
 * @param to who is told
 */
@ConfigurationProperties("scrutiny.notices.response-deadline")
public record DeadlineSettings(
        @DefaultValue({"14", "7", "1", "0"}) List<Integer> stages,
        @DefaultValue("08:30") LocalTime at,
        @DefaultValue("owner") List<Audience> to) {

    public DeadlineSettings {
        stages = stages.stream().distinct().sorted().toList();
        to = List.copyOf(to);
        if (!stages.isEmpty() && stages.get(0) < 0) {
            throw new IllegalArgumentException(
                    "scrutiny.notices.response-deadline.stages are at least 0, not " + stages.get(0));
        }
    }
}
