package org.scrutinyassistant.bot.answer.days;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Some days in a row, both ends included; null where it is open. */
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate until) {

    public static final DayRange OPEN = new DayRange(null, null);

    /** Returns whether no day was named. */
    public boolean open() {
        return from == null && until == null;
    }

    public boolean over(LocalDate today) {
        return until != null && until.isBefore(today);
    }

    /** Returns it as {@link #read} takes it: "2026-08-03/2026-08-14". */
    public String written() {
        return (from == null ? "" : from) + "/" + (until == null ? "" : until);
    }

    public static DayRange read(String written) {
        String[] ends = written.split("/", -1);
        return new DayRange(day(ends[0]).orElse(null), day(ends[1]).orElse(null));
    }

    private static Optional<LocalDate> day(String written) {
        return Optional.of(written).filter(some -> !some.isEmpty()).map(LocalDate::parse);
    }
}
