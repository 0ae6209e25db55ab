package org.scrutinyassistant.scheduler.due.recommendation;

import org.scrutinyassistant.register.monitoring.LeadNamed;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes back what nobody was told of a recommendation yet when its lead changes; the next sweep raises what is due then. */
@Component
class NewLead {

    private final Ledger ledger;

    NewLead(@Lazy Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void named(LeadNamed event) {
        ledger.takeBack(Subject.recommendation(event.recommendation()), "Who leads on it has changed.");
    }
}
