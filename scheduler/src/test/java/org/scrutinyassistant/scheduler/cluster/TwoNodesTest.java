package org.scrutinyassistant.scheduler.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.People;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.broadcast.Audience;
import org.scrutinyassistant.scheduler.broadcast.Broadcast;
import org.scrutinyassistant.scheduler.broadcast.Broadcasting;
import org.scrutinyassistant.scheduler.broadcast.Draft;
import org.scrutinyassistant.scheduler.due.Sweep;
import org.springframework.jdbc.core.JdbcTemplate;

/** Services at one PostgreSQL, each with its own clustered Quartz and its own delivery. */
class TwoNodesTest {

    private static final int PEOPLE = 20;
    private static final String CLUSTER = "cluster";
    private static final Actor TOKEN = new Actor(null);

    private static EmbeddedPostgres postgres;
    private static Node node;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        node = new Node(url(), CLUSTER);
        jdbc().execute("create table witness (dispatch varchar not null)");
        for (int each = 0; each < PEOPLE; each++) {
            Person person = new Person("Member " + each, Role.COUNCILLOR);
            person.joinCommittees(Set.of("Housing Panel"));
            person.reachBy(List.of(ChannelName.EMAIL), "member" + each + "@example.org");
            node.part(People.class).save(person);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        node.close();
        postgres.close();
    }

    @BeforeEach
    void nothingWasSent() {
        jdbc().update("delete from witness");
    }

    @Test
    void aBroadcastSetForAMomentGoesOutOnce() throws Exception {
        try (OtherNode other = new OtherNode(url(), CLUSTER, false)) {
            Broadcast broadcast = setForAMoment();

            isSentOnceToEverybody(broadcast);
            assertThat(other.isAlive()).isTrue();
        }
    }

    @Test
    void whenTheNodeThatHoldsTheMomentDiesAnotherSendsIt() throws Exception {
        node.rest();
        Broadcast broadcast;
        try (OtherNode dying = new OtherNode(url(), CLUSTER, true)) {
            broadcast = setForAMoment();
            await().atMost(Duration.ofSeconds(30)).until(() -> isHeld(broadcast));
            assertThat(dying.isAlive()).isTrue();
        }
        assertThat(sent()).isZero();

        node.work();

        isSentOnceToEverybody(broadcast);
    }

    @Test
    void whatTwoSweepAtOnceIsRaisedAndSentOnce() {
        try (Node other = new Node(url(), "another")) {
            NodeParts.DUE.set(30);
            Stream.of(node, other)
                    .map(each -> CompletableFuture.runAsync(
                            () -> each.part(Sweep.class).run()))
                    .toList()
                    .forEach(CompletableFuture::join);
            NodeParts.DUE.set(0);

            assertThat(count("select count(*) from raised where stage = ?", "due"))
                    .isEqualTo(30 * PEOPLE);
            await().atMost(Duration.ofSeconds(30)).until(() -> sent() == 30 * PEOPLE);
            assertThat(different()).isEqualTo(30 * PEOPLE);
        }
    }

    /** Sets it for two seconds on, and turns the clock there; Quartz goes by that of the machine. */
    private static Broadcast setForAMoment() {
        Instant moment = node.now().plusSeconds(2);
        Audience panel = new Audience("Housing Panel", Set.of(), List.of());
        Draft draft = new Draft("Room", "We meet in room 2.", null, panel, List.of(), moment, false, null);
        Broadcasting broadcasting = node.part(Broadcasting.class);
        Broadcast drafted = broadcasting.draft(draft, TOKEN).done().orElseThrow();
        Broadcast approved =
                broadcasting.approve(drafted.storedId(), TOKEN, null).done().orElseThrow();
        node.turnClock(moment);
        return approved;
    }

    private static void isSentOnceToEverybody(Broadcast broadcast) {
        await().atMost(Duration.ofSeconds(60)).until(() -> sent() >= PEOPLE);
        await().pollDelay(Duration.ofSeconds(2)).until(() -> sent() == PEOPLE);
        assertThat(different()).isEqualTo(PEOPLE);
        assertThat(count(
                        "select count(*) from audit_entry where action = 'released a broadcast' and subject = ?",
                        broadcast.subject().toString()))
                .isEqualTo(1);
    }

    private static boolean isHeld(Broadcast broadcast) {
        return count(
                        "select count(*) from qrtz_fired_triggers where state = 'EXECUTING' and trigger_name = ?",
                        "broadcast:" + broadcast.storedId())
                > 0;
    }

    private static int sent() {
        return count("select count(*) from witness where dispatch <> ?", "");
    }

    private static int different() {
        return count("select count(distinct dispatch) from witness where dispatch <> ?", "");
    }

    private static int count(String query, String value) {
        return Objects.requireNonNull(jdbc().queryForObject(query, Integer.class, value));
    }

    private static JdbcTemplate jdbc() {
        return node.part(JdbcTemplate.class);
    }

    private static String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }
}
