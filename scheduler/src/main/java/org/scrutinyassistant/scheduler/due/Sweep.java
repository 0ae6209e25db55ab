package org.scrutinyassistant.scheduler.due;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.ledger.Ledger;
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
        SweepPlan plan = SweepPlan.of(CatchUp.of(foresight, missed, ledger::known), corrections);
        int raised = ledger.raise(plan.raised());
        int overtaken = ledger.raiseOvertaken(plan.overtaken());
        days.note(today, clock.instant());
        return new Swept(missed.size(), raised, overtaken, corrections.size());
    }
}
