package org.scrutinyassistant.register.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How papers refer to a recommendation: the meeting it was made at, the item's title and its number there. */
public record Reference(
        @Nullable LocalDate madeOn,
        @Nullable String title,
        @Nullable Integer number) {}
