package org.scrutinyassistant.scheduler.quartz;

import static org.quartz.SimpleScheduleBuilder.simpleSchedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.quartz.DateBuilder;
import org.quartz.DateBuilder.IntervalUnit;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.scrutinyassistant.scheduler.broadcast.Alarm;
import org.springframework.stereotype.Component;

/** One trigger for each broadcast, at its moment by the service's clock; one that was missed fires at the next start. */
@Component
class QuartzAlarm implements Alarm {

    private static final String GROUP = "broadcasts";
    private static final int LONGEST = Integer.MAX_VALUE;

    private final Scheduler scheduler;
    private final Clock clock;

    QuartzAlarm(Scheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public void set(long broadcast, Instant at) {
        try {
            scheduler.unscheduleJob(key(broadcast));
            scheduler.scheduleJob(trigger(broadcast, at));
        } catch (SchedulerException fault) {
            throw new IllegalStateException("The alarm of broadcast " + broadcast + " can't be set", fault);
        }
    }

    @Override
    public void drop(long broadcast) {
        try {
            scheduler.unscheduleJob(key(broadcast));
        } catch (SchedulerException fault) {
            throw new IllegalStateException("The alarm of broadcast " + broadcast + " can't be dropped", fault);
        }
    }

    private Trigger trigger(long broadcast, Instant at) {
        return TriggerBuilder.newTrigger()
                .withIdentity(key(broadcast))
                .forJob(BroadcastTimetable.JOB)
                .usingJobData(BroadcastJob.BROADCAST, Long.toString(broadcast))
                .startAt(DateBuilder.futureDate(secondsUntil(at), IntervalUnit.SECOND))
                .withSchedule(simpleSchedule().withMisfireHandlingInstructionFireNow())
                .build();
    }

    private int secondsUntil(Instant at) {
        long millis = Math.max(0, Duration.between(clock.instant(), at).toMillis());
        return (int) Math.min(LONGEST, (millis + 999) / 1000);
    }

    private static TriggerKey key(long broadcast) {
        return TriggerKey.triggerKey("broadcast " + broadcast, GROUP);
    }
}
