package org.scrutinyassistant.scheduler.acting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Weight;

/** For how long a notice may be put off: thirty days, and a statutory one not past the day it is about. */
final class SnoozeRule {

    private static final Duration LONGEST = Duration.ofDays(30);

    private SnoozeRule() {}

    /** Returns why a notice can't be put off until then, in one line; empty if it can. */
    static Optional<String> against(NewNotice notice, Instant until, Instant now) {
        if (!until.isAfter(now)) {
            return Optional.of("That moment has passed: a notice can only be put off until later.");
        }
        if (until.isAfter(now.plus(LONGEST))) {
            return Optional.of("A notice can be put off for at most " + LONGEST.toDays() + " days.");
        }
        LocalDate day = LocalDate.ofInstant(until, UkTime.ZONE);
        return notice.weight() == Weight.STATUTORY && day.isAfter(notice.due())
                ? Optional.of("The law sets this date: it can be put off until " + UkTime.day(notice.due())
                        + " at the latest.")
                : Optional.empty();
    }
}
