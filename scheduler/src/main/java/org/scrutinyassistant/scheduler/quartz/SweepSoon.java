package org.scrutinyassistant.scheduler.quartz;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.quartz.Scheduler;
import org.quartz.TriggerKey;
import org.scrutinyassistant.register.document.PackImported;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has it looked what has fallen due shortly after the start and after an import, once for many imports in a row, and
 * again each minute after it failed, until it succeeds.
 */
@Component
class SweepSoon {

    static final TriggerKey SOON = TriggerKey.triggerKey("soon", "sweep");

    private static final long SOON_MILLIS = 3000;

    private final Scheduler quartz;
    private final AtomicBoolean owed = new AtomicBoolean();

    SweepSoon(Scheduler quartz) {
        this.quartz = quartz;
    }

    @EventListener({ApplicationReadyEvent.class, PackImported.class})
    @Transactional
    void soon() {
        Instant shortly = Instant.ofEpochMilli(System.currentTimeMillis() + SOON_MILLIS);
        new SingleMoment(SweepTimetable.JOB, SOON, shortly).setIn(quartz);
    }

    /** Keeps in mind whether it has to be looked again. */
    void owe(boolean again) {
        owed.set(again);
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    @Transactional
    void again() {
        if (owed.get()) {
            soon();
        }
    }
}
