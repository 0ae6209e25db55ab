package org.scrutinyassistant.web.recommendations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.register.monitoring.Reported;

/**
 * One report of progress as JSON.
 *
 * @param id of what was proposed; null for what a pack prints
 * @param decision {@code proposed}, {@code accepted} or {@code declined}; {@code printed} for what a pack prints
 * @param by the document's title, or the name of who proposed it
 */
record ProgressView(
        @Nullable Long id,
        @Nullable String text,
        @Nullable String status,
        String decision,
        LocalDate on,
        @Nullable String by) {

    static ProgressView of(Reported report) {
        return new ProgressView(
                report.id(),
                report.text(),
                report.status(),
                report.decision() == null ? "printed" : report.decision().word(),
                report.on(),
                report.by());
    }
}
