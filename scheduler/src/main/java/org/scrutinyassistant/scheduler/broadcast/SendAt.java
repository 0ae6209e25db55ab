package org.scrutinyassistant.scheduler.broadcast;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import org.scrutinyassistant.message.UkTime;

/** When a broadcast goes, written with an offset or in UK time. */
public final class SendAt {

    private static final ZoneRules RULES = UkTime.ZONE.getRules();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private SendAt() {}

    /**
     * Returns the moment of {@code 2026-12-01T09:00}, which is UK time, or of {@code 2026-12-01T09:00:00Z}.
     *
     * @throws IllegalArgumentException in words for the writer, if it is no such time, or a UK time that does not
     *     exist or comes twice
     */
    public static Instant of(String written) {
        try {
            return written.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                    ? OffsetDateTime.parse(written).toInstant()
                    : inUkTime(LocalDateTime.parse(written));
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(
                    "sendAt must be a time such as 2026-12-01T09:00, which is UK time, or 2026-12-01T09:00:00Z",
                    unreadable);
        }
    }

    /**
     * Returns the moment of a UK time.
     *
     * @throws IllegalArgumentException in words for the writer, if the time does not exist or comes twice
     */
    public static Instant inUkTime(LocalDateTime time) {
        List<ZoneOffset> offsets = RULES.getValidOffsets(time);
        if (offsets.size() == 1) {
            return time.toInstant(offsets.get(0));
        }
        throw new IllegalArgumentException(offsets.isEmpty() ? skipped(time) : twice(time, offsets));
    }

    /** Returns a moment as "09:00 on Tuesday 1 December 2026", in UK time. */
    public static String words(Instant moment) {
        return words(LocalDateTime.ofInstant(moment, UkTime.ZONE));
    }

    private static String words(LocalDateTime time) {
        return TIME.format(time) + " on " + UkTime.day(time.toLocalDate());
    }

    private static String skipped(LocalDateTime time) {
        ZoneOffsetTransition change = RULES.getTransition(time);
        return "sendAt does not exist: at %s the clocks go forward to %s"
                .formatted(words(change.getDateTimeBefore()), TIME.format(change.getDateTimeAfter()));
    }

    private static String twice(LocalDateTime time, List<ZoneOffset> offsets) {
        return "sendAt comes twice: the clocks go back; write %s or %s"
                .formatted(time.atOffset(offsets.get(0)), time.atOffset(offsets.get(1)));
    }
}
