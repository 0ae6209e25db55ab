package org.scrutinyassistant.register.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;

/** Which days can be entered about a recommendation: none before it was made, and what has happened not in the future. */
record TrackingRule(@Nullable LocalDate madeOn, LocalDate today) {

    void check(TrackingChange change) {
        notBefore("clock.startedOn", change.startedOn());
        notAhead("clock.startedOn", change.startedOn());
        notBefore("clock.setDueOn", change.setDueOn());
        notBefore("respondedOn", change.respondedOn());
        notAhead("respondedOn", change.respondedOn());
    }

    private void notBefore(String field, @Nullable Optional<LocalDate> day) {
        if (day != null && madeOn != null && day.filter(madeOn::isAfter).isPresent()) {
            throw new TrackingRefused(
                    field,
                    "is " + UkTime.day(day.get()) + ", before the recommendation was made on " + UkTime.day(madeOn));
        }
    }

    private void notAhead(String field, @Nullable Optional<LocalDate> day) {
        if (day != null && day.filter(today::isBefore).isPresent()) {
            throw new TrackingRefused(field, "is " + UkTime.day(day.get()) + ", which is still to come");
        }
    }
}
