package org.scrutinyassistant.scheduler.due;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.scrutinyassistant.scheduler.notice.NewNotice;

/** What is due by the register as it was read, a pure function of the day in UK time. */
@FunctionalInterface
public interface Foresight {

    Stream<NewNotice> on(LocalDate day);

    /** Returns the same as {@link #on(LocalDate)}, of which only what is wanted need be put into words. */
    default Stream<Due> dueOn(LocalDate day) {
        return on(day).map(Due::of);
    }

    /** Returns what in the ledger holds no longer on a day. */
    default Stream<Correction> corrections(LocalDate day) {
        return Stream.empty();
    }
}
