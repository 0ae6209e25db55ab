package org.scrutinyassistant.register.person;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who gets a person's notices in their place, and on which days, both included; without days for as long as it stands. */
public record Cover(
        long by, @Nullable LocalDate from, @Nullable LocalDate until) {

    public boolean on(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Returns whether some of it is left on a day, or is still to come. */
    public boolean lasts(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    /** Returns it as one line: "person:7 from 2026-08-03 until 2026-08-14". */
    String written() {
        return "person:" + by + (from == null ? "" : " from " + from) + (until == null ? "" : " until " + until);
    }

    /** Returns whether it would end before it begins. */
    boolean backwards() {
        return from != null && until != null && until.isBefore(from);
    }

    /** Returns how long another cover stands while this one does; empty if they share no day. */
    Optional<Cover> meanwhile(Cover other) {
        LocalDate start = from == null || (other.from != null && other.from.isAfter(from)) ? other.from : from;
        LocalDate end = until == null || (other.until != null && other.until.isBefore(until)) ? other.until : until;
        return start != null && end != null && end.isBefore(start)
                ? Optional.empty()
                : Optional.of(new Cover(other.by, start, end));
    }
}
