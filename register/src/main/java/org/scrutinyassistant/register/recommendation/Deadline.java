package org.scrutinyassistant.register.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day by which something is expected of a recommendation's lead.
 *
 * @param on the last day in time; late from the day after
 * @param since the day from which it counts; what would have been said before is not said. Null if not known
 * @param working how the day was found, in words
 */
public record Deadline(LocalDate on, Basis basis, @Nullable LocalDate since, String working) {

    public boolean passedOn(LocalDate day) {
        return day.isAfter(on);
    }
}
