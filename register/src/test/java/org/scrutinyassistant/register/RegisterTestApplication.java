package org.scrutinyassistant.register;

import java.time.Clock;
import java.time.Instant;
import org.scrutinyassistant.message.UkTime;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A register on its own. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(RegisterConfiguration.class)
class RegisterTestApplication {

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-01-10T09:00:00Z"), UkTime.ZONE);
    }
}
