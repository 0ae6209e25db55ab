package org.scrutinyassistant.register;

import org.scrutinyassistant.register.holiday.BankHolidaySettings;
import org.scrutinyassistant.register.holiday.BankHolidays;
import org.scrutinyassistant.register.holiday.NationalBankHolidays;
import org.scrutinyassistant.register.indicator.IndicatorSettings;
import org.scrutinyassistant.register.indicator.StatusRule;
import org.scrutinyassistant.register.indicator.StatusSettings;
import org.scrutinyassistant.register.meeting.ClearDays;
import org.scrutinyassistant.register.meeting.ClearDaysSettings;
import org.scrutinyassistant.register.recommendation.ResponseClock;
import org.scrutinyassistant.register.recommendation.ResponseClockSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Finds the register's entities, repositories and settings and sets up its policies. */
@Configuration(proxyBeanMethods = false)
@EntityScan
@EnableJpaRepositories
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableConfigurationProperties({
    BankHolidaySettings.class,
    ClearDaysSettings.class,
    IndicatorSettings.class,
    ResponseClockSettings.class,
    StatusSettings.class
})
public class RegisterConfiguration {

    @Bean
    @Lazy
    BankHolidays bankHolidays(BankHolidaySettings settings) {
        return new NationalBankHolidays(settings);
    }

    @Bean
    @Lazy
    ClearDays clearDays(ClearDaysSettings settings, BankHolidays holidays) {
        return new ClearDays(settings, holidays);
    }

    @Bean
    ResponseClock responseClock(ResponseClockSettings settings) {
        return new ResponseClock(settings);
    }

    @Bean
    StatusRule statusRule(StatusSettings settings) {
        return new StatusRule(settings);
    }
}
