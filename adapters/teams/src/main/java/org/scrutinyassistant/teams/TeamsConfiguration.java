package org.scrutinyassistant.teams;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import okhttp3.OkHttpClient;
import org.scrutinyassistant.bot.dialogue.Dialogue;
import org.scrutinyassistant.bot.dialogue.Turn;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.teams.connector.AppRegistration;
import org.scrutinyassistant.teams.connector.ConnectorAdapter;
import org.scrutinyassistant.teams.connector.ConnectorClients;
import org.scrutinyassistant.teams.connector.ServiceHosts;
import org.scrutinyassistant.teams.connector.SharedHttpClient;
import org.scrutinyassistant.teams.notice.NoticeConfiguration;
import org.scrutinyassistant.teams.press.Desk;
import org.scrutinyassistant.teams.press.PressConfiguration;
import org.scrutinyassistant.teams.reference.Attendance;
import org.scrutinyassistant.teams.reference.ReferenceConfiguration;
import org.scrutinyassistant.teams.token.PublishedKeys;
import org.scrutinyassistant.teams.token.SigningKeys;
import org.scrutinyassistant.teams.token.TokenCheck;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Opens {@code /api/messages}, and Teams as a channel for notices; needs the register, the scheduler, a {@link Dialogue},
 * a {@link Clock} and a {@link MeterRegistry}, may use a {@link Welcome}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TeamsSettings.class)
@Import({ReferenceConfiguration.class, NoticeConfiguration.class, PressConfiguration.class})
public class TeamsConfiguration {

    /** The profile in which a bot that can't check tokens must not start. */
    static final String PRODUCTION = "production";

    TeamsConfiguration(TeamsSettings settings, Environment environment) {
        if (settings.anonymous() && environment.acceptsProfiles(Profiles.of(PRODUCTION))) {
            throw new IllegalStateException(
                    "scrutiny.teams.app-id is empty: in production a bot that can't check its callers does not start");
        }
    }

    @Bean
    ServiceHosts teamsHosts(TeamsSettings settings) {
        return new ServiceHosts(settings.serviceHosts(), settings.anonymous());
    }

    @Bean(defaultCandidate = false)
    OkHttpClient teamsHttp(TeamsSettings settings) {
        return SharedHttpClient.within(settings.connectTimeout(), settings.replyTimeout());
    }

    @Bean
    ConnectorAdapter teamsConnector(
            TeamsSettings settings, ServiceHosts hosts, @Qualifier("teamsHttp") OkHttpClient http) {
        AppRegistration app = new AppRegistration(settings.appId(), settings.appPassword(), settings.tenant());
        return new ConnectorAdapter(app, new ConnectorClients(http, hosts), settings.connectTimeout());
    }

    @Bean
    Reception teamsReception(TeamsSettings settings, ServiceHosts hosts, @Qualifier("teamsHttp") OkHttpClient http) {
        SigningKeys keys = new SigningKeys(new PublishedKeys(http, settings.openIdMetadata()), Clock.systemUTC());
        Door door = new Door(settings, new TokenCheck(settings.appId(), keys));
        return new Reception(door, new ActivityReader(settings.largestActivity()), hosts);
    }

    @Bean
    Counts teamsCounts(MeterRegistry meters) {
        return new Counts(meters);
    }

    @Bean
    Answering teamsAnswering(Dialogue dialogue, ObjectProvider<Welcome> welcome, Clock clock, Counts counts) {
        Welcome words = welcome.getIfAvailable(() -> help(dialogue, clock));
        return new Answering(dialogue, words, clock, counts);
    }

    @Bean
    Talk teamsTalk(Answering answering, Attendance attendance, Desk desk, Counts counts) {
        return new Talk(answering, attendance, new Pressing(desk, counts));
    }

    @Bean
    MessagesController teamsMessages(Reception reception, ConnectorAdapter connector, Talk talk, Counts counts) {
        return new MessagesController(reception, connector, talk, counts);
    }

    private static Welcome help(Dialogue dialogue, Clock clock) {
        return () -> dialogue.turn(new Turn("welcome", null, "help", LocalDate.now(clock.withZone(UkTime.ZONE))))
                .message();
    }
}
