package org.scrutinyassistant.register.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the meeting of a pack is held and when the pack was published, where stated. */
public record PackDates(
        @Nullable LocalDate meeting, @Nullable LocalDate published) {}
