package org.scrutinyassistant.scheduler.notice;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting for somebody's calendar.
 *
 * @param uid the same for every version of the meeting
 * @param sequence 0 at first, one more with each change
 * @param cancelled whether this version takes it out of the calendar
 */
public record Appointment(
        String uid,
        int sequence,
        boolean cancelled,
        ZonedDateTime start,
        ZonedDateTime end,
        String summary,
        @Nullable String location) {}
