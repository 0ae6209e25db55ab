package org.scrutinyassistant.app;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.scrutinyassistant.message.UkTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock, in UK time, turned to another day where the settings say so. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClockSettings.class)
class ClockConfiguration {

    @Bean
    Clock clock(ClockSettings settings) {
        Clock machine = Clock.system(UkTime.ZONE);
        if (settings.today() == null) {
            return machine;
        }
        LocalDate now = LocalDate.now(machine);
        return Clock.offset(machine, Duration.ofDays(settings.today().toEpochDay() - now.toEpochDay()));
    }
}
