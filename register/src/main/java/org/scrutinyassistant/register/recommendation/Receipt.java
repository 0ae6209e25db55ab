package org.scrutinyassistant.register.recommendation;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When the executive received a report and, where there was one, the notice that asks for a response. */
public record Receipt(LocalDate report, @Nullable LocalDate notice) {

    /** Returns the later of the two, with which the time to respond begins. */
    LocalDate later() {
        LocalDate noticed = Objects.requireNonNullElse(notice, report);
        return noticed.isAfter(report) ? noticed : report;
    }
}
