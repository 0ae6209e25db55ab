package org.scrutinyassistant.scheduler.quartz;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.scrutinyassistant.scheduler.due.Sweep;
import org.scrutinyassistant.scheduler.due.Swept;
import org.scrutinyassistant.scheduler.timetable.Sweeping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Lets Quartz look what has fallen due, and again a minute later if that failed. */
@DisallowConcurrentExecution
final class SweepJob extends QuartzJobBean {

    private static final Logger LOG = LoggerFactory.getLogger(SweepJob.class);

    private final ApplicationEventPublisher events;
    private final Sweep sweep;
    private final SweepSoon soon;

    SweepJob(ApplicationEventPublisher events, Sweep sweep, SweepSoon soon) {
        this.events = events;
        this.sweep = sweep;
        this.soon = soon;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        try {
            events.publishEvent(new Sweeping());
            tell(sweep.run());
            soon.owe(false);
        } catch (RuntimeException e) {
            LOG.error(
                    "What has fallen due could not be entered in the ledger, which is tried again in a minute: {}",
                    NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            LOG.debug("Why nothing could be entered", e);
            soon.owe(true);
        }
    }

    private static void tell(Swept swept) {
        if (swept.raised() + swept.overtaken() + swept.corrected() > 0) {
            LOG.info(
                    "Raised {} notices, {} more came too late, {} subjects were corrected",
                    swept.raised(),
                    swept.overtaken(),
                    swept.corrected());
        }
    }
}
