package org.scrutinyassistant.scheduler.quartz;

import java.time.Duration;
import java.time.Instant;
import org.quartz.Scheduler;
import org.quartz.TriggerKey;
import org.scrutinyassistant.register.document.PackImported;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has it looked what has fallen due shortly after the start and after an import, once for many imports in a row, and again after a failure. */
@Component
class SweepSoon {

    static final TriggerKey SOON = TriggerKey.triggerKey("soon", "sweep");

    private static final Duration SHORTLY = Duration.ofSeconds(3);
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final Scheduler quartz;

    SweepSoon(Scheduler quartz) {
        this.quartz = quartz;
    }

    @EventListener({ApplicationReadyEvent.class, PackImported.class})
    @Transactional
    void soon() {
        in(SHORTLY);
    }

    @Transactional
    void again() {
        in(AGAIN);
    }

    private void in(Duration pause) {
        Instant then = Instant.ofEpochMilli(System.currentTimeMillis()).plus(pause);
        new SingleMoment(SweepTimetable.JOB, SOON, then).setIn(quartz);
    }
}
