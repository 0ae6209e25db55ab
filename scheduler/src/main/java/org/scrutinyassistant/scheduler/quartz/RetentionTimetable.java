package org.scrutinyassistant.scheduler.quartz;

import static org.quartz.CronScheduleBuilder.dailyAtHourAndMinute;

import java.time.LocalTime;
import java.util.TimeZone;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.retention.RetentionSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When old things are deleted: once a night by the councils' clock, and once afterwards if the service was down. */
@Configuration(proxyBeanMethods = false)
class RetentionTimetable {

    static final JobKey JOB = JobKey.jobKey("delete what was kept long enough", "retention");

    @Bean
    JobDetail retentionJob() {
        return JobBuilder.newJob(RetentionJob.class)
                .withIdentity(JOB)
                .storeDurably()
                .build();
    }

    @Bean
    Trigger retentionTrigger(JobDetail retentionJob, RetentionSettings settings) {
        LocalTime at = settings.at();
        return TriggerBuilder.newTrigger()
                .forJob(retentionJob)
                .withIdentity("nightly", "retention")
                .withSchedule(dailyAtHourAndMinute(at.getHour(), at.getMinute())
                        .inTimeZone(TimeZone.getTimeZone(UkTime.ZONE))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}
