package org.scrutinyassistant.scheduler.due.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.scheduler.due.Written;

/**
 * When and where a meeting is held.
 *
 * @param time null where no pack of the committee printed one
 * @param usual whether the time is that at which the committee mostly meets, because the meeting's own pack is not out
 */
record Slot(
        LocalDate date,
        @Nullable LocalTime time,
        boolean usual,
        @Nullable String place) {

    private static final int LONGEST = 80;
    private static final String USUAL = ", as usual";

    /** Returns day, time and place in short: the same day at another time or place is another event. */
    String event() {
        String event = (date + " " + whenAndWhere()).strip();
        return event.substring(0, Math.min(event.length(), LONGEST));
    }

    /** Returns whether papers say the same; that another time has become usual is nothing that they say of a meeting. */
    boolean same(Slot other) {
        boolean bothUsual = usual && other.usual;
        return bothUsual ? date.equals(other.date) && Objects.equals(place, other.place) : equals(other);
    }

    /** Returns the day that an event begins with. */
    static LocalDate dayOf(String event) {
        return LocalDate.parse(event.split(" ", 2)[0]);
    }

    /** Returns a time, as {@link #when} gives it, without whether it is the usual one. */
    static @Nullable String plain(@Nullable String when) {
        return when == null || !when.endsWith(USUAL) ? when : when.substring(0, when.length() - USUAL.length());
    }

    /** Returns the time as "6.30pm" or "6.30pm, as usual". */
    @Nullable String when() {
        return time == null ? null : Written.time(time) + (usual ? USUAL : "");
    }

    /** Returns time and place as "6.30pm at the Town Hall", as far as they are known. */
    String whenAndWhere() {
        if (time == null) {
            return place == null ? "" : place;
        }
        return Written.time(time) + (place == null ? "" : " at " + place);
    }
}
