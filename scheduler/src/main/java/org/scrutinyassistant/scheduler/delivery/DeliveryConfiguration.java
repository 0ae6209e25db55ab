package org.scrutinyassistant.scheduler.delivery;

import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.RosterReading;
import org.scrutinyassistant.scheduler.ledger.Claims;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what delivers notices. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    @Bean
    DeliveryLoop deliveryLoop(DeliveryRound round, DeliverySettings settings, Hindrance hindrance) {
        return new DeliveryLoop(round, settings, hindrance);
    }

    @Bean
    Hindrance hindrance() {
        return new Hindrance();
    }

    @Bean
    DeliveryRound deliveryRound(
            Claims claims, Preparation preparation, Sending sending, NoticeMetrics metrics, DeliverySettings settings) {
        List<Lane> lanes = Arrays.stream(ChannelName.values())
                .map(channel -> new Lane(channel, settings))
                .toList();
        return new DeliveryRound(lanes, preparation, sending, new Journal(claims, metrics));
    }

    @Bean
    Preparation preparation(
            Claims claims, RosterReading people, Policy policy, DeliverySettings settings, Clock clock) {
        return new Preparation(claims, people, policy, settings.lease(), clock);
    }

    @Bean
    Departures departures(RosterReading people, Policy policy) {
        return new Departures(people, policy);
    }

    @Bean
    OtherChannel otherChannel(Channels channels, ObjectProvider<NamedChannels> named) {
        return new OtherChannel(channels.byName(), named.orderedStream().toList());
    }

    @Bean
    Sending sending(
            Channels channels,
            ObjectProvider<Wording> wording,
            Verdicts verdicts,
            NoticeMetrics metrics,
            DeliverySettings settings) {
        Wording words = wording.getIfAvailable(PlainWording::new);
        return new Sending(channels.byName(), words, verdicts, settings.reserve(), metrics);
    }

    @Bean
    Verdicts verdicts(DeliverySettings settings, OtherChannel others, Clock clock) {
        Backoff backoff =
                new Backoff(settings.retry(), () -> ThreadLocalRandom.current().nextDouble());
        return new Verdicts(backoff, settings.retry(), others, clock);
    }

    @Bean
    NoticeMetrics noticeMetrics(ObjectProvider<MeterRegistry> registry) {
        return new NoticeMetrics(registry.getIfAvailable(CompositeMeterRegistry::new));
    }

    @Bean
    Channels channels(ObjectProvider<Channel> channels, NoticesSettings settings) {
        return new Channels(channels.orderedStream()
                .map(channel -> settings.dryRun() ? new DryRun(channel) : channel)
                .collect(toMap(Channel::name, channel -> channel)));
    }

    /** The channels that are set up. */
    record Channels(Map<ChannelName, Channel> byName) {}
}
