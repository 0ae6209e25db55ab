package org.scrutinyassistant.web.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.acting.Answer;
import org.scrutinyassistant.web.body.Days;
import org.scrutinyassistant.web.body.PlainText;
import org.scrutinyassistant.web.fault.FieldFault;

/** An answer as its form has it; what is empty is not said. */
record FilledAnswer(@Nullable String expectedOn, @Nullable String progress) {

    static final Map<String, String> LABELS = Map.of("expectedOn", "The new date", "progress", "The progress");

    Answer read() {
        return new Answer(day(), report());
    }

    /** Returns the field that a refusal of the whole is about: of what can be read, only a date is refused. */
    String refused() {
        return expectedOn == null || expectedOn.isBlank() ? "" : "expectedOn";
    }

    private @Nullable LocalDate day() {
        try {
            return expectedOn == null || expectedOn.isBlank()
                    ? null
                    : Days.within("expectedOn", LocalDate.parse(expectedOn.strip()));
        } catch (DateTimeException garbled) {
            throw new FieldFault("expectedOn", "is not a day of the calendar: write it as 2026-12-20");
        }
    }

    private @Nullable String report() {
        if (progress == null || progress.isBlank()) {
            return null;
        }
        String report = progress.replace("\r\n", "\n").strip();
        if (PlainText.spoilt(report)) {
            throw new FieldFault("progress", "must be text without control characters");
        }
        if (report.length() > Answer.LONGEST_PROGRESS) {
            throw new FieldFault(
                    "progress",
                    "has %,d characters; at most %,d can be kept".formatted(report.length(), Answer.LONGEST_PROGRESS));
        }
        return report;
    }
}
