package org.scrutinyassistant.scheduler.quartz;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.SchedulerException;
import org.scrutinyassistant.scheduler.timetable.OneShot;
import org.scrutinyassistant.scheduler.timetable.Struck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Tells the service that a moment has come, and again a minute later if that failed; it does not end while that can't be set. */
final class OneShotJob extends QuartzJobBean {

    private static final Logger LOG = LoggerFactory.getLogger(OneShotJob.class);
    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final long PAUSE_SECONDS = 2;

    private final ApplicationEventPublisher events;
    private final OneShot oneShot;
    private final Clock clock;

    OneShotJob(ApplicationEventPublisher events, OneShot oneShot, Clock clock) {
        this.events = events;
        this.oneShot = oneShot;
        this.clock = clock;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) throws JobExecutionException {
        String name = context.getMergedJobDataMap().getString(OneShotTimetable.NAME);
        try {
            events.publishEvent(new Struck(name));
        } catch (RuntimeException e) {
            LOG.error("What was set for this moment failed and is tried again in a minute: {}", name, e);
            keepTrying(context, name);
        }
    }

    private void keepTrying(JobExecutionContext context, String name) throws JobExecutionException {
        try {
            while (!setAgain(name) && !context.getScheduler().isShutdown()) {
                TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
            }
        } catch (SchedulerException e) {
            throw new JobExecutionException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean setAgain(String name) {
        try {
            oneShot.at(clock.instant().plus(AGAIN), name);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("The database does not keep yet when {} is to be tried again: {}", name, e.getMessage());
            return false;
        }
    }
}
