package org.scrutinyassistant.web.notices;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.scrutinyassistant.web.body.Days;
import org.scrutinyassistant.web.fault.FieldFault;

/** Reads what callers write into an address; what can't be used names its field. */
final class Written {

    private Written() {}

    static LocalDate day(String field, String text) {
        try {
            return Days.within(field, LocalDate.parse(text));
        } catch (DateTimeException garbled) {
            throw new FieldFault(field, "must be a date, written as 2026-12-01");
        }
    }

    static Instant moment(String field, String text) {
        try {
            return Days.within(field, OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException garbled) {
            throw new FieldFault(field, "must be a moment with its offset, written as 2026-12-01T09:00:00+00:00");
        }
    }

    static long number(String field, String text, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException garbled) {
            throw new FieldFault(field, "must be a whole number");
        }
        throw new FieldFault(field, "must lie between 0 and " + most);
    }
}
