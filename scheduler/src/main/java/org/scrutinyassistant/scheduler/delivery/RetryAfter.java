package org.scrutinyassistant.scheduler.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The Retry-After header of HTTP (RFC 9110 section 10.2.3): seconds, or a date. */
public final class RetryAfter {

    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /** Returns how long to wait from {@code now}, at most a day, or null if the header is absent or makes no sense. */
    public static @Nullable Duration of(@Nullable String header, Instant now) {
        if (header == null || header.isBlank()) {
            return null;
        }
        Duration wait = seconds(header.strip());
        return bounded(wait == null ? until(header.strip(), now) : wait);
    }

    private static @Nullable Duration seconds(String header) {
        return header.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(header)) : null;
    }

    private static @Nullable Duration until(String header, Instant now) {
        try {
            return Duration.between(
                    now,
                    ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    private static @Nullable Duration bounded(@Nullable Duration wait) {
        if (wait == null || wait.isNegative()) {
            return null;
        }
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
