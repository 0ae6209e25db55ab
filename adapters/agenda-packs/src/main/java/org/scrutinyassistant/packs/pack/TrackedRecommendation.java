package org.scrutinyassistant.packs.pack;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of the table that monitors scrutiny recommendations. */
public record TrackedRecommendation(
        @Nullable LocalDate madeOn,
        @Nullable String title,
        @Nullable Integer number,
        String text,
        @Nullable String actionTaken,
        @Nullable String status,
        @Nullable Integer page) {}
