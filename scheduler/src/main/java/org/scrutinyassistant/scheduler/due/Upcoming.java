package org.scrutinyassistant.scheduler.due;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What would go out on days to come: what is in the ledger and waits for its moment, and what would be raised. */
@Component
public class Upcoming {

    private final DueNotices due;
    private final Ledger ledger;
    private final Clock clock;

    Upcoming(DueNotices due, Ledger ledger, Clock clock) {
        this.due = due;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Returns it from one day to another, both included, each with its moment as far as that is known; stores nothing. */
    @Transactional(readOnly = true)
    public List<NewNotice> between(LocalDate from, LocalDate to) {
        boolean now = !from.isAfter(LocalDate.ofInstant(clock.instant(), UkTime.ZONE));
        Instant first = now ? Instant.EPOCH : start(from);
        Stream<NewNotice> waiting = ledger.unsent(first, start(to.plusDays(1))).stream()
                .map(notice -> notice.raised().notBefore(notice.sendAfter()));
        return Stream.concat(waiting, due.between(from, to).stream()).toList();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(UkTime.ZONE).toInstant();
    }
}
