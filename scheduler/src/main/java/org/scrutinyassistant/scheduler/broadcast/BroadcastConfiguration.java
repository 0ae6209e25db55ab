package org.scrutinyassistant.scheduler.broadcast;

import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Finds where broadcasts are kept. */
@Configuration(proxyBeanMethods = false)
@EntityScan
@EnableJpaRepositories
class BroadcastConfiguration {}
