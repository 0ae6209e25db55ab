package org.scrutinyassistant.scheduler.due;

import org.scrutinyassistant.register.person.RosterReading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that is due, by all rules. */
@Component
public class DueNotices {

    private final AllRules rules;
    private final RosterReading roster;

    DueNotices(AllRules rules, RosterReading roster) {
        this.rules = rules;
        this.roster = roster;
    }

    /** Reads the register once and returns what is due by it on any day. */
    @Transactional(readOnly = true)
    public Foresight foresee() {
        return rules.read(roster.read());
    }
}
