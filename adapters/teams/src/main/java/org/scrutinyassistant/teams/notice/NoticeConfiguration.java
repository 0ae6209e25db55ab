package org.scrutinyassistant.teams.notice;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.scrutinyassistant.scheduler.delivery.Channel;
import org.scrutinyassistant.teams.TeamsSettings;
import org.scrutinyassistant.teams.connector.ConnectorAdapter;
import org.scrutinyassistant.teams.reference.AddressBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers Teams as a channel for notices. */
@Configuration(proxyBeanMethods = false)
public class NoticeConfiguration {

    @Bean
    Channel teamsChannel(
            AddressBook addresses,
            ConnectorAdapter connector,
            TeamsSettings settings,
            MeterRegistry meters,
            Clock clock) {
        Post post = new Post(connector, settings.replyTimeout().plus(settings.connectTimeout()));
        return new TeamsChannel(addresses, post, new Pace(Clock.systemUTC()), new Tally(meters), clock);
    }
}
