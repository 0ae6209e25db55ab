package org.scrutinyassistant.web.outbox;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.scrutinyassistant.message.UkTime;

/** A mail in the list of the outbox. */
public record OutboxLine(long id, String recipient, String subject, Instant at) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    /** Returns when it would have been sent, in UK time: "Thursday 18 July 2024 at 09:15". */
    public String when() {
        ZonedDateTime moment = at.atZone(UkTime.ZONE);
        return UkTime.day(moment.toLocalDate()) + " at " + TIME.format(moment);
    }
}
