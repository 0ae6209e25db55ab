package org.scrutinyassistant.scheduler.due;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that is due, by all rules. */
@Component
public class DueNotices {

    private final AllRules rules;
    private final RosterReading roster;
    private final Ledger ledger;
    private final Clock clock;

    DueNotices(AllRules rules, RosterReading roster, Ledger ledger, Clock clock) {
        this.rules = rules;
        this.roster = roster;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Reads the register once and returns what is due by it on any day. */
    @Transactional(readOnly = true)
    public Foresight foresee() {
        return rules.read(roster.read());
    }

    /**
     * Returns what would be raised from one day to another, both included, each on its first day; stores nothing. What is
     * in the ledger already is left out, and so is what would be raised between today and {@code from}.
     */
    @Transactional(readOnly = true)
    public List<NewNotice> between(LocalDate from, LocalDate to) {
        Foresight foresight = foresee();
        Set<String> raised = new HashSet<>();
        today().datesUntil(from.isAfter(today()) ? from : today())
                .flatMap(foresight::on)
                .forEach(notice -> raised.add(notice.key().toString()));
        List<NewNotice> due = new ArrayList<>();
        from.datesUntil(to.plusDays(1))
                .flatMap(foresight::on)
                .filter(notice -> raised.add(notice.key().toString()))
                .forEach(due::add);
        return unknown(due);
    }

    private List<NewNotice> unknown(List<NewNotice> due) {
        Set<String> known =
                ledger.known(due.stream().map(notice -> notice.key().toString()).toList());
        return due.stream()
                .filter(notice -> !known.contains(notice.key().toString()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
    }
}
