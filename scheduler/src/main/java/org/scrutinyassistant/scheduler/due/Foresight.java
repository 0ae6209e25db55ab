package org.scrutinyassistant.scheduler.due;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.scrutinyassistant.scheduler.notice.NewNotice;

/** What is due by the register as it was read, a pure function of the day in UK time. */
@FunctionalInterface
public interface Foresight {

    Stream<NewNotice> on(LocalDate day);

    /** Returns what in the ledger holds no longer on a day. */
    default Stream<Correction> corrections(LocalDate day) {
        return Stream.empty();
    }
}
