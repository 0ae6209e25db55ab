package org.scrutinyassistant.scheduler.quartz;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.scrutinyassistant.scheduler.due.Sweep;
import org.scrutinyassistant.scheduler.due.Swept;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Lets Quartz look what has fallen due. */
@DisallowConcurrentExecution
final class SweepJob extends QuartzJobBean {

    private static final Logger LOG = LoggerFactory.getLogger(SweepJob.class);

    private final Sweep sweep;

    SweepJob(Sweep sweep) {
        this.sweep = sweep;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        Swept swept = sweep.run();
        if (swept.raised() + swept.overtaken() + swept.corrected() > 0) {
            LOG.info(
                    "Raised {} notices, {} more came too late, {} subjects were corrected",
                    swept.raised(),
                    swept.overtaken(),
                    swept.corrected());
        }
    }
}
