package org.scrutinyassistant.scheduler.quartz;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one job that all single moments share; a node that dies over it leaves it to another. */
@Configuration(proxyBeanMethods = false)
class OneShotConfiguration {

    @Bean
    JobDetail oneShotJob() {
        return JobBuilder.newJob(OneShotJob.class)
                .withIdentity(OneShotTimetable.JOB)
                .storeDurably()
                .requestRecovery()
                .build();
    }
}
