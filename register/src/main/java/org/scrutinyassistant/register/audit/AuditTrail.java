package org.scrutinyassistant.register.audit;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes down what was done, in the transaction in which it is done. */
@Component
public class AuditTrail {

    private final AuditEntries entries;
    private final Clock clock;

    AuditTrail(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    public void record(Deed deed) {
        entries.save(new AuditEntry(clock.instant(), deed));
    }

    /** Returns what was last done to a subject, a hundred entries at most, newest first. */
    public List<AuditEntry> about(String subject) {
        return entries.findTop100BySubjectOrderByIdDesc(subject);
    }
}
