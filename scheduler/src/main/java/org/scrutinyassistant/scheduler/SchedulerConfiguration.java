package org.scrutinyassistant.scheduler;

import org.scrutinyassistant.scheduler.retention.RetentionSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Finds what is done by the clock, and its settings. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@EnableConfigurationProperties(RetentionSettings.class)
public class SchedulerConfiguration {}
