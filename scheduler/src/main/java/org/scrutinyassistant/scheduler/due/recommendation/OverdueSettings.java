package org.scrutinyassistant.scheduler.due.recommendation;

import static java.util.Comparator.comparingInt;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is told, one after the other, of a recommendation that is late.
 *
 * @param at from which time of day, in UK time
 * @param stages whom it goes to after how many working days
 */
@ConfigurationProperties("scrutiny.notices.recommendation-overdue")
public record OverdueSettings(
        @DefaultValue("08:30") LocalTime at, @Nullable List<OverdueStage> stages) {

    private static final List<OverdueStage> USUAL = List.of(
            new OverdueStage(15, Audience.SCRUTINY_MANAGER, true),
            new OverdueStage(10, Audience.SCRUTINY_MANAGER, false),
            new OverdueStage(5, Audience.HEAD_OF_SERVICE, false),
            new OverdueStage(1, Audience.OWNER, false),
            new OverdueStage(1, Audience.FOLLOWER, false));

    public OverdueSettings {
        stages = (stages == null ? USUAL : stages)
                .stream().sorted(comparingInt(OverdueStage::after).reversed()).toList();
        if (stages.stream().map(OverdueStage::word).distinct().count() < stages.size()) {
            throw new IllegalArgumentException(
                    "scrutiny.notices.recommendation-overdue.stages name somebody twice: " + stages);
        }
    }

    /** Returns the steps, the last first; those of the same day as they are set. */
    @Override
    public List<OverdueStage> stages() {
        return stages == null ? USUAL : stages;
    }

    /** Returns after how many working days the last step comes. */
    int longest() {
        return stages().isEmpty() ? 0 : stages().get(0).after();
    }
}
