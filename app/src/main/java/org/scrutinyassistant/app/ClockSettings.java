package org.scrutinyassistant.app;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What day it is for the service.
 *
 * @param adjustable lets a question carry its own day
 * @param today the service's own day, for trials; the machine's when absent
 */
@ConfigurationProperties("scrutiny.clock")
record ClockSettings(
        @DefaultValue("false") boolean adjustable, @Nullable LocalDate today) {}
