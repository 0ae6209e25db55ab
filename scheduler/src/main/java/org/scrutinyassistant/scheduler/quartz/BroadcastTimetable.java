package org.scrutinyassistant.scheduler.quartz;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job of all broadcasts, which waits for a trigger at the moment of each. */
@Configuration(proxyBeanMethods = false)
class BroadcastTimetable {

    static final JobKey JOB = JobKey.jobKey("wake a broadcast", "broadcasts");

    @Bean
    JobDetail broadcastJob() {
        return JobBuilder.newJob(BroadcastJob.class)
                .withIdentity(JOB)
                .storeDurably()
                .build();
    }
}
