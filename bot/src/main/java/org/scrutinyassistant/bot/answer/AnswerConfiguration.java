package org.scrutinyassistant.bot.answer;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Finds the actions that answer from the register, and the names they answer to. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@EnableConfigurationProperties(AnswerSettings.class)
public class AnswerConfiguration {}
