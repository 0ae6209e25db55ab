package org.scrutinyassistant.scheduler.quiet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.UnaryOperator;
import org.scrutinyassistant.message.UkTime;

/** The moment of one day at which a person gets all that waited for it; there is one a day, however often clocks show the time. */
record DigestSlot(LocalDate day, Instant at) {

    /** Returns the first slot at or after a moment, on a day that {@code allowed} leaves as it is. */
    static DigestSlot next(LocalTime time, Instant wanted, UnaryOperator<LocalDate> allowed) {
        LocalDate day = allowed.apply(LocalDate.ofInstant(wanted, UkTime.ZONE));
        Instant at = UkMoment.first(day, time);
        if (at.isBefore(wanted)) {
            day = allowed.apply(day.plusDays(1));
            at = UkMoment.first(day, time);
        }
        return new DigestSlot(day, at);
    }

    SendTime sendTime() {
        return new SendTime(at, SendTime.Cause.DIGEST, "Waits for the digest on " + UkMoment.plain(at) + ".");
    }
}
