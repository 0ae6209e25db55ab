package org.scrutinyassistant.scheduler.due;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.delivery.Departures;
import org.scrutinyassistant.scheduler.ledger.Claimed;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What would go out on days to come: what is in the ledger and waits, what would be raised, and what was set a time for. */
@Component
public class Upcoming {

    private final Raising raising;
    private final Departures departures;
    private final Clock clock;

    Upcoming(Raising raising, Departures departures, Clock clock) {
        this.raising = raising;
        this.departures = departures;
        this.clock = clock;
    }

    /**
     * Returns what would go out from one day to another, both included, earliest first, as the register and the people stand;
     * of days that have passed, what would have, had the service been running. Stores nothing.
     */
    @Transactional(readOnly = true)
    public List<NewNotice> between(LocalDate from, LocalDate to) {
        Instant now = clock.instant();
        Instant end = start(to.plusDays(1));
        boolean passed = !end.isAfter(now);
        List<Claimed> waiting = passed ? raising.passed(from, to) : raising.toCome(from, to);
        Stream<NewNotice> leaving = departures.until(end, passed ? Instant.EPOCH : now, waiting).stream();
        return leaving.filter(notice -> !notice.sendAfter().isBefore(start(from)))
                .toList();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(UkTime.ZONE).toInstant();
    }
}
