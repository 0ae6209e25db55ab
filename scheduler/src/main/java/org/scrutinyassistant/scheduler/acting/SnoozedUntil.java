package org.scrutinyassistant.scheduler.acting;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.scrutinyassistant.message.UkTime;

/** Writes a moment as "Thursday 18 July 2024 at 09:30". */
final class SnoozedUntil {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private SnoozedUntil() {}

    static String words(Instant until) {
        ZonedDateTime local = until.atZone(UkTime.ZONE);
        return UkTime.day(local.toLocalDate()) + " at " + TIME.format(local);
    }
}
