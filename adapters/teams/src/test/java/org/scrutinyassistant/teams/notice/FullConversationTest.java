package org.scrutinyassistant.teams.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.scheduler.delivery.Dispatch;
import org.scrutinyassistant.scheduler.delivery.Outcome;
import org.scrutinyassistant.scheduler.delivery.Worded;
import org.scrutinyassistant.teams.connector.AppRegistration;
import org.scrutinyassistant.teams.connector.ConnectorAdapter;
import org.scrutinyassistant.teams.connector.ConnectorClients;
import org.scrutinyassistant.teams.connector.ServiceHosts;
import org.scrutinyassistant.teams.connector.SharedHttpClient;
import org.scrutinyassistant.teams.reference.AddressBook;
import org.scrutinyassistant.teams.reference.ChannelPost;
import org.scrutinyassistant.teams.reference.References;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A conversation that has had all the messages that Teams allows holds no sender up: the ledger tries again when there is room. */
class FullConversationTest {

    private static final String CONVERSATION = "19:papers@thread.tacv2";
    private static final Duration SECOND = Duration.ofSeconds(1);

    private Instant now = Instant.parse("2026-05-04T09:00:00Z");
    private final InstantSource hand = () -> now;
    private final Clock clock = hand.withZone(ZoneOffset.UTC);

    @Test
    void theSixtyFirstMessageWithinThirtySecondsIsPutOffAtOnce() {
        Pace pace = new Pace(clock);
        for (int i = 0; i < 60; i++) {
            assertThat(pace.claim(CONVERSATION)).isZero();
            now = now.plusMillis(150);
        }

        assertThat(channel(pace).send(dispatch()))
                .isEqualTo(new Outcome.Later(
                        "Teams takes no more messages in this conversation just now", Duration.ofSeconds(21)));
    }

    private TeamsChannel channel(Pace pace) {
        ServiceHosts hosts = new ServiceHosts(List.of("smba.trafficmanager.net"), false);
        ConnectorClients clients = new ConnectorClients(SharedHttpClient.within(SECOND, SECOND), hosts);
        Post post = new Post(new ConnectorAdapter(new AppRegistration("", "", ""), clients, SECOND), SECOND);
        AddressBook addresses = new AddressBook(
                new References(database(), hosts, clock), List.of(new ChannelPost(CONVERSATION, "Papers")), lost -> {});
        return new TeamsChannel(addresses, post, pace, new Tally(new SimpleMeterRegistry()), clock);
    }

    private static JdbcClient database() {
        DriverManagerDataSource source = new DriverManagerDataSource("jdbc:h2:mem:full;DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V4__know_people.sql"),
                        new ClassPathResource("db/migration/V7__refer_to_teams.sql"))
                .execute(source);
        JdbcClient database = JdbcClient.create(source);
        database.sql("insert into teams_reference (conversation_id, kind, service_url, bot_id, seen_at)"
                        + " values (?, 'CHANNEL', 'https://smba.trafficmanager.net/uk/', '28:bot', current_timestamp)")
                .param(CONVERSATION)
                .update();
        return database;
    }

    private static Dispatch dispatch() {
        Addressee papers = new Addressee(
                1,
                "Papers",
                Role.CHANNEL,
                null,
                Set.of(),
                List.of(ChannelName.TEAMS),
                null,
                null,
                null,
                null,
                Set.of(),
                Set.of());
        return new Dispatch("d-1", List.of(), papers, new Worded("Papers", Message.of("The agenda is published.")));
    }
}
