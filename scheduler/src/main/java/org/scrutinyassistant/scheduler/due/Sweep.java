package org.scrutinyassistant.scheduler.due;

import static java.util.stream.Collectors.partitioningBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters into the ledger what has fallen due since the last day that was swept. It may run at any time, any number of
 * times and on several nodes: what is entered already is not entered again.
 */
@Component
public class Sweep {

    private final DueNotices due;
    private final SweptDays days;
    private final Ledger ledger;
    private final Clock clock;

    Sweep(DueNotices due, SweptDays days, Ledger ledger, Clock clock) {
        this.due = due;
        this.days = days;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional
    public Swept run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
        List<LocalDate> missed = days.upTo(today).toList();
        Foresight foresight = due.foresee();
        List<Correction> corrections = foresight.corrections(today).toList();
        corrections.forEach(each -> ledger.withdraw(each.subject(), each.reason()));
        CatchUp fallen = CatchUp.of(foresight, missed, ledger::known);
        Swept swept = enter(fallen, corrections, missed.size());
        days.note(today, clock.instant());
        return swept;
    }

    private Swept enter(CatchUp fallen, List<Correction> corrections, int days) {
        Instead instead = Instead.of(corrections);
        Map<NewNotice, String> overtaken = new HashMap<>(fallen.overtaken());
        Map<Boolean, List<NewNotice>> fresh = fallen.fresh().collect(partitioningBy(instead::says));
        fresh.getOrDefault(true, List.of()).forEach(notice -> overtaken.put(notice, instead.reason(notice)));
        int raised = ledger.raise(instead.notices()) + ledger.raise(fresh.getOrDefault(false, List.of()));
        return new Swept(days, raised, ledger.raiseOvertaken(overtaken), corrections.size());
    }
}
