package org.scrutinyassistant.scheduler.quiet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import org.scrutinyassistant.message.UkTime;

/** Moments by UK clocks, also on the nights on which they change. */
public final class UkMoment {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private UkMoment() {}

    /** Returns the first moment of a day at which clocks show a time or, in the hour that spring leaves out, have passed it. */
    public static Instant first(LocalDate day, LocalTime time) {
        LocalDateTime wanted = day.atTime(time);
        ZoneOffsetTransition change = UkTime.ZONE.getRules().getTransition(wanted);
        return change != null && change.isGap()
                ? change.getInstant()
                : wanted.atZone(UkTime.ZONE).toInstant();
    }

    /** Returns the first moment after {@code now} at which clocks show a time of a day, the second one where autumn shows it twice. */
    static Instant next(LocalDate day, LocalTime time, Instant now) {
        Instant first = first(day, time);
        return first.isAfter(now)
                ? first
                : day.atTime(time)
                        .atZone(UkTime.ZONE)
                        .withLaterOffsetAtOverlap()
                        .toInstant();
    }

    /** Returns the moment as "Monday 30 March 2026 at 08:00". */
    public static String plain(Instant moment) {
        ZonedDateTime there = moment.atZone(UkTime.ZONE);
        return UkTime.day(there.toLocalDate()) + " at " + TIME.format(there);
    }
}
