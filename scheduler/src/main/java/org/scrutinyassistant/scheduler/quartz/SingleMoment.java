package org.scrutinyassistant.scheduler.quartz;

import static org.quartz.SimpleScheduleBuilder.simpleSchedule;

import java.time.Instant;
import java.util.Date;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleTrigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;

/** A trigger that fires once by the machine's clock, at once if it was missed; setting it again moves it. */
record SingleMoment(JobKey job, TriggerKey key, Instant at) {

    void setIn(Scheduler quartz) {
        try {
            if (quartz.rescheduleJob(key, trigger()) == null) {
                quartz.scheduleJob(trigger());
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("no moment could be set for " + key, e);
        }
    }

    private SimpleTrigger trigger() {
        return TriggerBuilder.newTrigger()
                .forJob(job)
                .withIdentity(key)
                .usingJobData(OneShotTimetable.NAME, key.getName())
                .startAt(Date.from(at))
                .withSchedule(simpleSchedule().withMisfireHandlingInstructionFireNow())
                .build();
    }
}
