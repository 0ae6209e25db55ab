package org.scrutinyassistant.scheduler.due;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.ledger.Claimed;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.springframework.stereotype.Component;

/** Foresees what the ledger would hold after the next sweeps. */
@Component
class Raising {

    /** No run of days that are not worked holds a notice for longer. */
    private static final int LONGEST_HOLD_DAYS = 14;

    private final DueNotices due;
    private final SweptDays swept;
    private final SweepTimes times;
    private final List<Planned> planned;
    private final Ledger ledger;
    private final RosterReading people;
    private final Clock clock;

    Raising(
            DueNotices due,
            SweptDays swept,
            SweepTimes times,
            List<Planned> planned,
            Ledger ledger,
            RosterReading people,
            Clock clock) {
        this.due = due;
        this.swept = swept;
        this.times = times;
        this.planned = List.copyOf(planned);
        this.ledger = ledger;
        this.people = people;
        this.clock = clock;
    }

    /** Returns what would have been raised on days that have passed and is not in the ledger. */
    List<Claimed> passed(LocalDate from, LocalDate to) {
        Foreseen foreseen = new Foreseen(due.foresee(), times);
        foreseen.enter(days(from, to.plusDays(1)));
        return foreseen.unknownTo(ledger::known);
    }

    /** Returns what waits in the ledger, and what would be raised until a day and may leave from an earlier one on. */
    List<Claimed> toCome(LocalDate from, LocalDate to) {
        Instant now = clock.instant();
        Instant end = to.plusDays(1).atStartOfDay(UkTime.ZONE).toInstant();
        LocalDate today = LocalDate.ofInstant(now, UkTime.ZONE);
        LocalDate tomorrow = today.plusDays(1);
        LocalDate since = from.minusDays(LONGEST_HOLD_DAYS);
        LocalDate first = since.isBefore(tomorrow) ? tomorrow : since;
        Foresight foresight = due.foresee();
        Corrected corrected =
                Corrected.of(ledger.ahead(end), foresight.corrections(today).toList());

        Foreseen foreseen = new Foreseen(foresight, times);
        List<LocalDate> pending = swept.upTo(today).toList();
        Roster roster = people.read();
        foreseen.skip(pending.stream());
        foreseen.skip(days(tomorrow, first));
        foreseen.enter(days(first, to.plusDays(1)));
        foreseen.enter(
                planned.stream().flatMap(each -> each.before(end, roster)).toList(), now);
        foreseen.enter(corrected.plan(foresight, pending, ledger).raised(), times.onOrAfter(now));
        return Stream.concat(
                        corrected.waiting().stream(),
                        foreseen.unknownTo(keys -> corrected.known(keys, ledger)).stream())
                .toList();
    }

    private static Stream<LocalDate> days(LocalDate from, LocalDate until) {
        return from.isBefore(until) ? from.datesUntil(until) : Stream.empty();
    }

    /**
     * What is in the ledger once the next sweep has corrected it.
     *
     * @param gone the keys of what it withdraws
     */
    private record Corrected(List<Claimed> waiting, Set<String> gone, List<Correction> corrections) {

        static Corrected of(List<Claimed> ahead, List<Correction> corrections) {
            Set<Subject> subjects =
                    corrections.stream().map(Correction::subject).collect(toSet());
            Map<Boolean, List<Claimed>> withdrawn = ahead.stream()
                    .collect(partitioningBy(claimed ->
                            subjects.contains(claimed.notice().raised().key().subject())));
            return new Corrected(
                    withdrawn.getOrDefault(false, List.of()),
                    withdrawn.getOrDefault(true, List.of()).stream()
                            .map(Foreseen::key)
                            .collect(toSet()),
                    corrections);
        }

        SweepPlan plan(Foresight foresight, List<LocalDate> days, Ledger ledger) {
            return SweepPlan.of(CatchUp.of(foresight, days, keys -> known(keys, ledger)), corrections);
        }

        Set<String> known(Collection<String> keys, Ledger ledger) {
            Set<String> known = new HashSet<>(ledger.known(keys));
            known.removeAll(gone);
            return known;
        }
    }
}
