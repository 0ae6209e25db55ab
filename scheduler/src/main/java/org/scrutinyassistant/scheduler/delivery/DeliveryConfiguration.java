package org.scrutinyassistant.scheduler.delivery;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.ledger.Claims;
import org.scrutinyassistant.scheduler.quiet.QuietHours;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the way of a notice together: still true, quiet hours, a channel that reaches, group, send, record. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    @Bean
    DeliveryLoop deliveryLoop(DeliveryRound round, DeliverySettings settings) {
        return new DeliveryLoop(round, settings);
    }

    @Bean
    DeliveryRound deliveryRound(
            Claims claims,
            RosterReading people,
            Policy policy,
            Sending sending,
            DeliverySettings settings,
            Clock clock) {
        List<Lane> lanes = Arrays.stream(ChannelName.values())
                .map(channel -> new Lane(channel, settings))
                .toList();
        return new DeliveryRound(claims, people, policy.stages(), sending, lanes, clock);
    }

    @Bean
    Policy policy(ObjectProvider<StillTrue> judges, QuietHours quiet, Channels channels) {
        return new Policy(List.of(
                new StillTrueStage(judges.orderedStream().toList()),
                new QuietStage(quiet),
                new ReachStage(channels.byName(), new OtherChannel())));
    }

    @Bean
    Sending sending(Channels channels, ObjectProvider<Wording> wording, DeliverySettings settings, Clock clock) {
        Backoff backoff =
                new Backoff(settings.retry(), () -> ThreadLocalRandom.current().nextDouble());
        Verdicts verdicts = new Verdicts(backoff, settings.retry().giveUpAfter(), new OtherChannel(), clock);
        return new Sending(channels.byName(), wording.getIfAvailable(PlainWording::new), verdicts, settings.reserve());
    }

    @Bean
    Channels channels(ObjectProvider<Channel> channels, NoticesSettings settings) {
        return new Channels(channels.orderedStream()
                .map(channel -> settings.dryRun() ? new DryRun(channel) : channel)
                .collect(toMap(Channel::name, channel -> channel)));
    }

    /** The stages in their order. */
    record Policy(List<Stage> stages) {}

    /** The channels that are set up. */
    record Channels(Map<ChannelName, Channel> byName) {}
}
