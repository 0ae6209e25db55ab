package org.scrutinyassistant.web.body;

import java.time.Instant;
import java.time.LocalDate;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.web.fault.FieldFault;

/** The days that can be written: all that a council plans for, none that nobody can reckon with. */
public final class Days {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final Instant START = start(EARLIEST);
    private static final Instant END = start(LATEST.plusDays(1));

    private Days() {}

    /** Returns the day that was written in a field, or refuses it. */
    public static LocalDate within(String field, LocalDate day) {
        return kept(field, day, !day.isBefore(EARLIEST) && !day.isAfter(LATEST));
    }

    /** Returns the moment that was written in a field, or refuses it. */
    public static Instant within(String field, Instant moment) {
        return kept(field, moment, !moment.isBefore(START) && moment.isBefore(END));
    }

    private static <T> T kept(String field, T written, boolean within) {
        if (!within) {
            throw new FieldFault(field, "must lie between " + EARLIEST + " and " + LATEST);
        }
        return written;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(UkTime.ZONE).toInstant();
    }
}
