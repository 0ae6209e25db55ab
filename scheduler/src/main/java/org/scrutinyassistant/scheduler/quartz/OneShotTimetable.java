package org.scrutinyassistant.scheduler.quartz;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.scrutinyassistant.scheduler.timetable.OneShot;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One trigger for each single moment; one that was missed fires at once when the service is back. */
@Component
class OneShotTimetable implements OneShot {

    static final JobKey JOB = JobKey.jobKey("strike", "one shot");
    static final String NAME = "name";

    private final Scheduler quartz;
    private final Clock clock;

    OneShotTimetable(Scheduler quartz, Clock clock) {
        this.quartz = quartz;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void at(Instant moment, String name) {
        new SingleMoment(JOB, key(name), onQuartzClock(moment)).setIn(quartz);
    }

    @Override
    @Transactional
    public void forget(String name) {
        try {
            quartz.unscheduleJob(key(name));
        } catch (SchedulerException e) {
            throw new IllegalStateException("the moment set for " + name + " could not be forgotten", e);
        }
    }

    static TriggerKey key(String name) {
        return TriggerKey.triggerKey(name, "one shot");
    }

    /** Returns the moment on the machine's clock, which is the one that Quartz goes by. */
    private Instant onQuartzClock(Instant moment) {
        return Instant.ofEpochMilli(System.currentTimeMillis()).plus(Duration.between(clock.instant(), moment));
    }
}
