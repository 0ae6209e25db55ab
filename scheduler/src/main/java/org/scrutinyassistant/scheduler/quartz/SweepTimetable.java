package org.scrutinyassistant.scheduler.quartz;

import static org.quartz.CronScheduleBuilder.cronSchedule;

import java.util.TimeZone;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.scrutinyassistant.message.UkTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When it is looked what has fallen due: through the day by UK clocks, and once afterwards if the service was down. */
@Configuration(proxyBeanMethods = false)
class SweepTimetable {

    static final JobKey JOB = JobKey.jobKey("look what has fallen due", "sweep");
    static final TriggerKey THROUGH_THE_DAY = TriggerKey.triggerKey("through the day", "sweep");

    @Bean
    JobDetail sweepJob() {
        return JobBuilder.newJob(SweepJob.class)
                .withIdentity(JOB)
                .storeDurably()
                .build();
    }

    @Bean
    Trigger sweepTrigger(JobDetail sweepJob, SweepSettings settings) {
        return TriggerBuilder.newTrigger()
                .forJob(sweepJob)
                .withIdentity(THROUGH_THE_DAY)
                .withSchedule(cronSchedule(settings.cron())
                        .inTimeZone(TimeZone.getTimeZone(UkTime.ZONE))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}
