package org.scrutinyassistant.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * Everything this adapter offers. The application supplies a {@code Dialogue}, a {@code PackIntake}, a {@code MailOutbox}, an
 * {@link Openness},
 * a {@code Clock} and a {@code MeterRegistry}.
 */
@Configuration
@ComponentScan
@EnableConfigurationProperties(WebSettings.class)
public class WebConfiguration {}
