package org.scrutinyassistant.scheduler.acting;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import org.scrutinyassistant.register.audit.AuditTrail;
import org.scrutinyassistant.register.audit.Deed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Counts what people do about notices and writes it into the audit trail. */
@Component
class Noting {

    private final AuditTrail trail;
    private final MeterRegistry metrics;

    Noting(AuditTrail trail, ObjectProvider<MeterRegistry> metrics) {
        this.trail = trail;
        this.metrics = metrics.getIfAvailable(CompositeMeterRegistry::new);
    }

    void acknowledged(long notice, Actor actor, String words) {
        note("acknowledged", notice, actor, words);
    }

    void putOff(long notice, Actor actor, String words) {
        note("put-off", notice, actor, words);
    }

    private void note(String what, long notice, Actor actor, String words) {
        metrics.counter("scrutiny.notices." + what).increment();
        trail.record(new Deed(actor.inTrail(), what.replace('-', ' ') + " a notice", "notice:" + notice, words));
    }
}
