package org.scrutinyassistant.register;

import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Finds the register's entities and repositories. */
@Configuration(proxyBeanMethods = false)
@EntityScan
@EnableJpaRepositories
public class RegisterConfiguration {}
