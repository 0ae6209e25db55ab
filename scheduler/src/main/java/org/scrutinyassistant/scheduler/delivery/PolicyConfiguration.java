package org.scrutinyassistant.scheduler.delivery;

import java.util.List;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.delivery.DeliveryConfiguration.Channels;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.quiet.QuietHours;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Puts the way of a notice together: still true, still theirs, still wanted, quiet hours, not twice, a channel that reaches, group. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    @Bean
    Stopping stopping(Belonging belonging) {
        return new Stopping(belonging);
    }

    @Bean
    StillTrueStage stillTrueStage(ObjectProvider<StillTrue> judges) {
        return new StillTrueStage(judges.orderedStream().toList());
    }

    @Bean
    Covering covering(RosterReading people, Stopping stopping, NoticesSettings settings) {
        return readdressing -> new CoverStage(people, readdressing, stopping, settings);
    }

    @Bean
    DoubleStage doubleStage(@Lazy Ledger ledger) {
        return new DoubleStage(ledger);
    }

    @Bean
    ReachStage reachStage(Channels channels, OtherChannel others) {
        return new ReachStage(channels.byName(), others);
    }

    @Bean
    Policy policy(
            StillTrueStage stillTrue,
            Covering covering,
            Stopping stopping,
            QuietHours quiet,
            DoubleStage doubles,
            ReachStage reach) {
        return new Policy(
                stillTrue,
                covering,
                List.of(new StoppedStage(stopping), new QuietStage(quiet), doubles, reach, new TogetherStage()));
    }
}
