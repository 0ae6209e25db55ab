package org.scrutinyassistant.register.monitoring;

import java.time.LocalDate;
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

    private void notBefore(String field, Edit<LocalDate> day) {
        day.apply(value -> {
            if (value != null && madeOn != null && value.isBefore(madeOn)) {
                throw new TrackingRefused(
                        field,
                        "is " + UkTime.day(value) + ", before the recommendation was made on " + UkTime.day(madeOn));
            }
        });
    }

    private void notAhead(String field, Edit<LocalDate> day) {
        day.apply(value -> {
            if (value != null && value.isAfter(today)) {
                throw new TrackingRefused(field, "is " + UkTime.day(value) + ", which is still to come");
            }
        });
    }
}
