package org.scrutinyassistant.bot.answer.cover;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days of an absence, both included; null where it is open. */
public record AwayDays(@Nullable LocalDate from, @Nullable LocalDate until) {

    static final AwayDays OPEN = new AwayDays(null, null);

    /** Returns whether no day was named. */
    public boolean open() {
        return from == null && until == null;
    }

    boolean over(LocalDate today) {
        return until != null && until.isBefore(today);
    }

    /** Returns it as {@link #read} takes it: "2026-08-03/2026-08-14". */
    String written() {
        return (from == null ? "" : from) + "/" + (until == null ? "" : until);
    }

    static AwayDays read(String written) {
        String[] ends = written.split("/", -1);
        return new AwayDays(day(ends[0]).orElse(null), day(ends[1]).orElse(null));
    }

    private static Optional<LocalDate> day(String written) {
        return Optional.of(written).filter(some -> !some.isEmpty()).map(LocalDate::parse);
    }
}
