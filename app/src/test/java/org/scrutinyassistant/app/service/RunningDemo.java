package org.scrutinyassistant.app.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** Runs the whole service as in {@link RunningService}, on the demo's committees. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RunningService
@TestPropertySource(properties = "scrutiny.demo=true")
@interface RunningDemo {}
