package org.scrutinyassistant.scheduler.quartz;

import java.util.List;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.scrutinyassistant.scheduler.retention.Retained;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Lets Quartz delete what was kept long enough. */
@DisallowConcurrentExecution
final class RetentionJob extends QuartzJobBean {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);

    private final List<Retained> all;

    RetentionJob(List<Retained> all) {
        this.all = List.copyOf(all);
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        all.forEach(each -> LOG.info("Deleted {} {} that were kept long enough", each.deleteDue(), each.things()));
    }
}
