package org.scrutinyassistant.teams.press;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.quiet.WorkingDays;

/**
 * Until when a notice is put off, as people count in the UK.
 *
 * @param morning the time of day at which what was put off to another day comes back
 */
record Snooze(LocalTime morning, WorkingDays workingDays) {

    /** Returns the moment for {@code hour}, {@code tomorrow} or {@code next-working-day}, or nothing for any other word. */
    Optional<Instant> until(String word, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, UkTime.ZONE);
        return switch (word) {
            case "hour" -> Optional.of(now.plus(1, ChronoUnit.HOURS));
            case "tomorrow" -> Optional.of(at(today.plusDays(1)));
            case "next-working-day" -> Optional.of(at(workingDays.after(today)));
            default -> Optional.empty();
        };
    }

    private Instant at(LocalDate day) {
        return ZonedDateTime.of(day, morning, UkTime.ZONE).toInstant();
    }
}
