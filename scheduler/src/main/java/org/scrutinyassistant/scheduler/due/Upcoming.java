package org.scrutinyassistant.scheduler.due;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.quiet.QuietHours;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What would go out on days to come: what is in the ledger and waits for its moment, and what would be raised, by the quiet
 * hours and digests of those who get it.
 */
@Component
public class Upcoming {

    /** Longer than weekends and bank holidays hold anything. */
    private static final int MOST_DAYS_HELD = 14;

    private final DueNotices due;
    private final Ledger ledger;
    private final RosterReading people;
    private final QuietHours quiet;
    private final Clock clock;

    Upcoming(DueNotices due, Ledger ledger, RosterReading people, QuietHours quiet, Clock clock) {
        this.due = due;
        this.ledger = ledger;
        this.people = people;
        this.quiet = quiet;
        this.clock = clock;
    }

    /** Returns it from one day to another, both included, each with its moment as far as that is known; stores nothing. */
    @Transactional(readOnly = true)
    public List<NewNotice> between(LocalDate from, LocalDate to) {
        Instant first = from.isAfter(today()) ? start(from) : Instant.EPOCH;
        Instant end = start(to.plusDays(1));
        UnaryOperator<NewNotice> held = held(people.read());
        Stream<NewNotice> waiting =
                ledger.unsent(first, end).stream().map(notice -> notice.raised().notBefore(notice.sendAfter()));
        Stream<NewNotice> raised = due.between(from, to).stream().map(held);
        Stream<NewNotice> raisedBefore = raisedBefore(from)
                .map(held)
                .filter(notice -> !notice.sendAfter().isBefore(first));
        return Stream.of(waiting, raised, raisedBefore)
                .flatMap(some -> some)
                .filter(notice -> notice.sendAfter().isBefore(end))
                .toList();
    }

    /** Returns what would be raised between today and a day, but may be held until then. */
    private Stream<NewNotice> raisedBefore(LocalDate day) {
        LocalDate early = day.minusDays(MOST_DAYS_HELD);
        LocalDate since = early.isAfter(today()) ? early : today();
        return since.isBefore(day) ? due.between(since, day.minusDays(1)).stream() : Stream.empty();
    }

    private UnaryOperator<NewNotice> held(Roster roster) {
        return notice -> roster.find(notice.recipient().id())
                .map(person -> quiet.notBefore(person, earliest(notice), notice.weight()))
                .map(time -> time.held() ? notice.notBefore(time.at()) : notice)
                .orElse(notice);
    }

    private Instant earliest(NewNotice notice) {
        Instant now = clock.instant();
        return notice.sendAfter().isBefore(now) ? now : notice.sendAfter();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(UkTime.ZONE).toInstant();
    }
}
