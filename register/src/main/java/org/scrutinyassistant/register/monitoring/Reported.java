package org.scrutinyassistant.register.monitoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.recommendation.Decision;

/**
 * One report of progress.
 *
 * @param id of what was proposed; null for what a pack prints
 * @param text the action taken, or what was proposed
 * @param status as printed
 * @param decision null for what a pack prints
 * @param on the day as of which it was printed, or proposed
 * @param by the document's title, or the name of the person who proposed it; null if that was the API
 */
public record Reported(
        @Nullable Long id,
        @Nullable String text,
        @Nullable String status,
        @Nullable Decision decision,
        LocalDate on,
        @Nullable String by) {}
