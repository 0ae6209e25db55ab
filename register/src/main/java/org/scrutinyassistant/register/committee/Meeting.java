package org.scrutinyassistant.register.committee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.document.Fact;

/** A day on which a committee meets, with the fact that says so and the details its own pack gives, if it has come. */
public record Meeting(
        Committee committee,
        LocalDate date,
        Fact statedBy,
        @Nullable ScheduledMeeting detail) {}
