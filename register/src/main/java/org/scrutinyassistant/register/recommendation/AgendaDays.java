package org.scrutinyassistant.register.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.meeting.Publication;

/** When committees publish the papers of their meetings. */
@FunctionalInterface
public interface AgendaDays {

    /** Returns when the first papers of a committee's meetings that come after a day are published; null if none are known. */
    @Nullable Publication after(String committee, LocalDate day);
}
