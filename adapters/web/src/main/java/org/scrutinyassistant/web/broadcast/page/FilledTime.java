package org.scrutinyassistant.web.broadcast.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.broadcast.SendAt;
import org.scrutinyassistant.web.body.Days;
import org.scrutinyassistant.web.fault.FieldFault;

/** When a broadcast is to go, as its form has it: a day and a time in UK time, or neither. */
record FilledTime(@Nullable String day, @Nullable String time) {

    private static final String FIELD = "sendAt";

    @Nullable Instant moment() {
        LocalDate date = day(FIELD, day);
        LocalTime clock = clock();
        if (date == null && clock == null) {
            return null;
        }
        if (date == null || clock == null) {
            throw new FieldFault(FIELD, date == null ? "needs a day" : "needs a time of day");
        }
        return moment(LocalDateTime.of(date, clock));
    }

    /** Returns the day that is written in a field; null for none. */
    static @Nullable LocalDate day(String field, @Nullable String written) {
        try {
            return written == null || written.isBlank() ? null : Days.within(field, LocalDate.parse(written.strip()));
        } catch (DateTimeException garbled) {
            throw new FieldFault(field, "must be a day, written as 2026-12-01");
        }
    }

    private static Instant moment(LocalDateTime filled) {
        try {
            return SendAt.inUkTime(filled);
        } catch (IllegalArgumentException skippedOrTwice) {
            String why = String.valueOf(skippedOrTwice.getMessage()).replaceFirst("^sendAt ", "");
            throw new FieldFault(FIELD, why.replaceFirst("; write .*", ": choose another"));
        }
    }

    private @Nullable LocalTime clock() {
        try {
            return time == null || time.isBlank() ? null : LocalTime.parse(time.strip());
        } catch (DateTimeException garbled) {
            throw new FieldFault(FIELD, "must be a time of day such as 09:30");
        }
    }
}
