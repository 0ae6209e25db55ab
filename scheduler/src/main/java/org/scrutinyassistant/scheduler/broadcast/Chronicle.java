package org.scrutinyassistant.scheduler.broadcast;

import io.micrometer.core.instrument.MeterRegistry;
import org.scrutinyassistant.register.audit.AuditTrail;
import org.scrutinyassistant.register.audit.Deed;
import org.springframework.stereotype.Component;

/** Writes what was done about broadcasts into the audit trail, and counts it as {@code scrutiny.notices.broadcasts}. */
@Component
class Chronicle {

    private final AuditTrail trail;
    private final MeterRegistry meters;

    Chronicle(AuditTrail trail, MeterRegistry meters) {
        this.trail = trail;
        this.meters = meters;
    }

    /** Keeps that {@code actor} did one {@code deed}, such as "approved". */
    void record(Broadcast broadcast, String actor, String deed, String detail) {
        trail.record(new Deed(actor, deed + " a broadcast", broadcast.subject().toString(), detail));
        meters.counter("scrutiny.notices.broadcasts", "deed", deed).increment();
    }
}
