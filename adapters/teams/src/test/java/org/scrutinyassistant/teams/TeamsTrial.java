package org.scrutinyassistant.teams;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.scrutinyassistant.register.RegisterConfiguration;
import org.scrutinyassistant.register.holiday.BankHolidays;
import org.scrutinyassistant.scheduler.acting.Entitled;
import org.scrutinyassistant.scheduler.quiet.WorkingDays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** This module and the register alone, with a {@link FakeDialogue} and fakes of the scheduler: for tests and trials in the emulator. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = QuartzAutoConfiguration.class)
@Import({TeamsConfiguration.class, RegisterConfiguration.class, Entitled.class, TrialNotices.class, Town.class})
public class TeamsTrial {

    public static void main(String[] arguments) {
        SpringApplication.run(TeamsTrial.class, arguments);
    }

    @Bean
    FakeDialogue dialogue() {
        return new FakeDialogue();
    }

    @Bean
    FakeLedger ledger() {
        return new FakeLedger();
    }

    @Bean
    FakeActing acting(FakeLedger ledger) {
        return new FakeActing(ledger);
    }

    @Bean
    FakeWording wording() {
        return new FakeWording();
    }

    @Bean
    WorkingDays workingDays(BankHolidays holidays) {
        return new WorkingDays(holidays);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }
}
