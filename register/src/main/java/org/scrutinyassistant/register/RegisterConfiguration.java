package org.scrutinyassistant.register;

import org.scrutinyassistant.register.indicator.IndicatorSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Finds the register's entities, repositories and settings. */
@Configuration(proxyBeanMethods = false)
@EntityScan
@EnableJpaRepositories
@EnableConfigurationProperties(IndicatorSettings.class)
@ComponentScan
public class RegisterConfiguration {}
