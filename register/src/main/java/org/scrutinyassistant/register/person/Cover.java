package org.scrutinyassistant.register.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who gets a person's notices in their place, and on which days, both included; without days for as long as it stands. */
public record Cover(
        long by, @Nullable LocalDate from, @Nullable LocalDate until) {

    public boolean on(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
