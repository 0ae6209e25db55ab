package org.scrutinyassistant.teams.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.audit.AuditTrail;
import org.scrutinyassistant.register.person.People;
import org.scrutinyassistant.teams.connector.ServiceHosts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** How often Teams is asked about chats that are nobody's. */
class RecognitionTest {

    private Instant now = Instant.parse("2026-05-04T09:00:00Z");
    private final InstantSource hand = () -> now;
    private final Clock clock = hand.withZone(ZoneOffset.UTC);
    private final List<String> asked = new ArrayList<>();
    private boolean silent;
    private JdbcClient database;
    private References references;
    private Recognition recognition;

    @BeforeEach
    void fiftyStrangers() {
        DriverManagerDataSource source =
                new DriverManagerDataSource("jdbc:h2:mem:recognition" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V4__know_people.sql"),
                        new ClassPathResource("db/migration/V7__refer_to_teams.sql"))
                .execute(source);
        database = JdbcClient.create(source);
        references = new References(database, new ServiceHosts(List.of("smba.trafficmanager.net"), false), clock);
        Introductions introductions = new Introductions(
                references, this::ask, mock(People.class), mock(AuditTrail.class), new HomeTenant("home", false));
        recognition = new Recognition(references, introductions, Runnable::run, clock);
        for (int i = 0; i < 50; i++) {
            references.keep(chat("a:" + i, "home"));
        }
        references.keep(chat("a:guest", "elsewhere"));
    }

    @Test
    void nobodyIsAskedAboutWhileEverybodyInTheRegisterIsReached() {
        recognition.look();
        assertThat(asked).isEmpty();
    }

    @Test
    void fewAreAskedAboutAtATimeAndEachOnceADay() {
        somebodyUnreached();
        assertThat(List.of(asks(), asks(), asks(), asks())).containsExactly(20, 20, 10, 0);
        assertThat(asked).doesNotHaveDuplicates().doesNotContain("a:guest");

        now = now.plus(Duration.ofDays(1));
        assertThat(asks()).isEqualTo(20);
    }

    @Test
    void whatTeamsDidNotSayIsAskedAgainInAnHour() {
        somebodyUnreached();
        silent = true;
        assertThat(List.of(asks(), asks(), asks(), asks())).containsExactly(20, 20, 10, 0);

        now = now.plus(Duration.ofHours(1));
        assertThat(asks()).isEqualTo(20);
    }

    private int asks() {
        int before = asked.size();
        recognition.look();
        return asked.size() - before;
    }

    private Member ask(Reference chat, String userId) {
        asked.add(chat.conversation());
        if (silent) {
            throw new IllegalStateException("no answer");
        }
        return new Member(List.of("stranger@example.org"));
    }

    private void somebodyUnreached() {
        database.sql("insert into person (name, role, email) values ('Ola', 'OFFICER', 'ola@example.org')")
                .update();
    }

    private static Reference chat(String conversation, String tenant) {
        return new Reference(
                conversation,
                PlaceKind.PERSONAL,
                "https://smba.trafficmanager.net/uk/",
                tenant,
                "28:bot",
                "Bot",
                "29:user",
                null);
    }
}
