package org.scrutinyassistant.register.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One change or sending. */
@Entity
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant at;
    private String actor;
    private String action;
    private String subject;
    private String detail;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(Instant at, Deed deed) {
        this.at = at;
        this.actor = deed.actor();
        this.action = deed.action();
        this.subject = deed.subject();
        this.detail = deed.detail();
    }

    public Instant at() {
        return at;
    }

    public Deed deed() {
        return new Deed(actor, action, subject, detail);
    }
}
