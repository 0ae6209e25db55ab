package org.scrutinyassistant.scheduler;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.scrutinyassistant.register.RegisterConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A register with the scheduler beside it and a clock to turn. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({RegisterConfiguration.class, SchedulerConfiguration.class})
public class SchedulerTestApplication {

    @Bean
    static SettableClock clock() {
        return new SettableClock();
    }

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }
}
