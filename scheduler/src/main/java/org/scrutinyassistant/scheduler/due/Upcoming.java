package org.scrutinyassistant.scheduler.due;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.delivery.Judges;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.quiet.QuietHours;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What would go out on days to come: what is in the ledger and waits, what would be raised, and what was set a time for. */
@Component
public class Upcoming {

    /** No run of days that are not worked holds a notice for longer. */
    private static final int LONGEST_HOLD_DAYS = 14;

    private final DueNotices due;
    private final List<Planned> planned;
    private final Ledger ledger;
    private final RosterReading people;
    private final QuietHours quiet;
    private final Judges judges;
    private final Clock clock;

    Upcoming(
            DueNotices due,
            List<Planned> planned,
            Ledger ledger,
            RosterReading people,
            QuietHours quiet,
            Judges judges,
            Clock clock) {
        this.due = due;
        this.planned = List.copyOf(planned);
        this.ledger = ledger;
        this.people = people;
        this.quiet = quiet;
        this.judges = judges;
        this.clock = clock;
    }

    /**
     * Returns what would go out from one day to another, both included, in the order of the moments at which it would, and
     * without what events would have overtaken by then; stores nothing.
     */
    @Transactional(readOnly = true)
    public List<NewNotice> between(LocalDate from, LocalDate to) {
        Instant end = start(to.plusDays(1));
        Map<Instant, List<NewNotice>> byMoment = all(from, to, end)
                .filter(notice -> !notice.sendAfter().isBefore(start(from)))
                .filter(notice -> notice.sendAfter().isBefore(end))
                .collect(groupingBy(NewNotice::sendAfter, TreeMap::new, toList()));
        return byMoment.entrySet().stream()
                .flatMap(each -> stillTrue(each.getValue(), each.getKey()))
                .toList();
    }

    private Stream<NewNotice> all(LocalDate from, LocalDate to, Instant end) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, UkTime.ZONE);
        Roster roster = people.read();
        Leaving leaving = new Leaving(quiet, roster, now);
        Stream<NewNotice> waiting = ledger.unsent(Instant.EPOCH, end).stream().map(leaving::of);
        Stream<NewNotice> set =
                planned.stream().flatMap(each -> each.before(end, roster)).map(leaving::of);
        Stream<NewNotice> raised = due.between(since(from, today), to).stream()
                .map(notice ->
                        start(today).isAfter(notice.sendAfter()) ? leaving.inThePast(notice) : leaving.of(notice));
        return Stream.of(waiting, set, raised).flatMap(each -> each);
    }

    /** Returns the first day on which something may be raised that leaves only on {@code from}. */
    private static LocalDate since(LocalDate from, LocalDate today) {
        LocalDate earliest = from.minusDays(LONGEST_HOLD_DAYS);
        if (!from.isAfter(today)) {
            return from;
        }
        return earliest.isAfter(today) ? earliest : today;
    }

    private Stream<NewNotice> stillTrue(List<NewNotice> notices, Instant moment) {
        Map<NoticeKey, String> overtaken = judges.overtaken(notices, moment);
        return notices.stream().filter(notice -> !overtaken.containsKey(notice.key()));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(UkTime.ZONE).toInstant();
    }
}
