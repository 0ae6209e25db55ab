package org.scrutinyassistant.scheduler.quartz;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.scrutinyassistant.scheduler.retention.UnansweredRetention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Lets Quartz delete what was kept long enough. */
@DisallowConcurrentExecution
final class RetentionJob extends QuartzJobBean {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);

    private final UnansweredRetention unanswered;

    RetentionJob(UnansweredRetention unanswered) {
        this.unanswered = unanswered;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        LOG.info("Deleted {} unanswered questions that were kept long enough", unanswered.deleteDue());
    }
}
