package org.scrutinyassistant.register.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters about a recommendation; null leaves a value as it is, an empty one takes it away.
 *
 * @param lead the id of who leads on it
 * @param startedOn when the executive received it, with which the clock starts
 * @param setDueOn when it is due instead
 * @param respondedOn when the response came
 */
@SuppressWarnings("OptionalUsedAsFieldOrParameterType")
public record TrackingChange(
        @Nullable Optional<Long> lead,
        @Nullable Optional<LocalDate> startedOn,
        @Nullable Optional<LocalDate> setDueOn,
        @Nullable Optional<LocalDate> respondedOn) {}
