package org.scrutinyassistant.scheduler.quartz;

import org.quartz.JobExecutionContext;
import org.scrutinyassistant.scheduler.broadcast.DueBroadcasts;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Lets Quartz wake a scheduled broadcast. */
final class BroadcastJob extends QuartzJobBean {

    static final String BROADCAST = "broadcastId";

    private final DueBroadcasts due;

    BroadcastJob(DueBroadcasts due) {
        this.due = due;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        due.wake(Long.parseLong(context.getTrigger().getJobDataMap().getString(BROADCAST)));
    }
}
