package org.scrutinyassistant.teams.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.teams.connector.ServiceHosts;
import org.scrutinyassistant.teams.refusal.Refused;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Where people and channels are in Teams, in own columns, whatever the database. */
abstract class ReferencesContract {

    private static final String SERVICE = "https://smba.trafficmanager.net/uk/";
    private static final String MOVED = "https://smba.trafficmanager.net/emea/";

    private Instant now = Instant.parse("2026-05-04T09:00:00Z");
    private JdbcClient database;
    private References references;

    abstract DataSource database();

    @BeforeEach
    void nothingWasSeen() {
        database = JdbcClient.create(database());
        List.of("teams_reference", "person_following", "person_channel", "person_committee", "audit_entry", "person")
                .forEach(table -> database.sql("drop table if exists " + table).update());
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V4__know_people.sql"),
                        new ClassPathResource("db/migration/V7__refer_to_teams.sql"))
                .execute(database());
        InstantSource hand = () -> now;
        references = new References(
                database, new ServiceHosts(List.of("smba.trafficmanager.net"), false), hand.withZone(ZoneOffset.UTC));
    }

    @Test
    void everyColumnOfAPlaceComesBack() {
        long person = person("ola@example.org");
        Reference chat = chat("a:1", SERVICE, "directory-1");
        references.keep(chat);
        references.link("a:1", person, "Ola@Example.org");
        Reference channel =
                new Reference("19:x@thread.tacv2", PlaceKind.CHANNEL, SERVICE, null, "28:bot", null, null, null);
        references.keep(channel);

        assertThat(references.ofPerson(person)).hasValue(chat);
        assertThat(references.ofChannel("19:x@thread.tacv2")).hasValue(channel);
        assertThat(references.ofChannel("a:1")).isEmpty();
    }

    @Test
    void theLatestServiceIsKeptAndWhatIsNotSaidAgainStays() {
        long person = person("ola@example.org");
        references.keep(chat("a:1", SERVICE, "directory-1"));
        references.link("a:1", person, "ola@example.org");
        references.keep(chat("a:1", MOVED, null));

        assertThat(references.ofPerson(person)).hasValue(chat("a:1", MOVED, "directory-1"));
        assertThat(references.linked("a:1")).isTrue();
    }

    @Test
    void theChatThatWasSeenLastIsWrittenTo() {
        long person = person("ola@example.org");
        for (String conversation : List.of("a:1", "a:2", "a:1")) {
            references.keep(chat(conversation, SERVICE, null));
            references.link(conversation, person, "ola@example.org");
            now = now.plusSeconds(1);
        }

        assertThat(references.ofPerson(person)).map(Reference::conversation).hasValue("a:1");
    }

    @Test
    void aForgottenPlaceIsNotWrittenToUntilItIsSeenAgain() {
        long person = person("ola@example.org");
        references.keep(chat("a:1", SERVICE, "directory-1"));
        references.link("a:1", person, "ola@example.org");

        assertThat(references.forget("a:1")).isTrue();
        assertThat(references.forget("a:1")).isFalse();
        assertThat(references.ofPerson(person)).isEmpty();
        assertThat(references.personOf("directory-1")).hasValue(person);

        references.keep(chat("a:1", SERVICE, "directory-1"));
        assertThat(references.ofPerson(person)).isPresent();
    }

    @Test
    void aPersonWhoGetsAnotherAddressIsNotLinkedAnyMore() {
        long person = person("ola@example.org");
        references.keep(chat("a:1", SERVICE, "directory-1"));
        references.link("a:1", person, "ola@example.org");
        database.sql("update person set email = 'sam@example.org'").update();

        assertThat(references.ofPerson(person)).isEmpty();
        assertThat(references.personOf("directory-1")).isEmpty();
        assertThat(references.linked("a:1")).isFalse();
    }

    @Test
    void whoseAChatIsNotAndWhoHasNoneIsKnown() {
        long ola = person("Ola@example.org");
        person("sam@example.org");
        for (String conversation : List.of("a:linked", "a:nobody", "a:stale", "a:outdated")) {
            references.keep(chat(conversation, SERVICE, null));
            now = now.plusSeconds(1);
        }
        references.forget("a:stale");
        references.link("a:linked", ola, "ola@example.org");
        references.link("a:outdated", ola, "former@example.org");

        assertThat(references.nobodys()).extracting(Reference::conversation).containsExactly("a:outdated", "a:nobody");
        assertThat(references.addressesWithoutChat()).containsExactly("sam@example.org");

        references.forget("a:linked");
        assertThat(references.addressesWithoutChat()).containsExactlyInAnyOrder("ola@example.org", "sam@example.org");
    }

    @Test
    void aPlaceThatSeveralThreadsSeeAtOnceIsKeptOnce() {
        List<CompletableFuture<Void>> seeing = IntStream.range(0, 16)
                .mapToObj(each -> CompletableFuture.runAsync(() -> references.keep(chat("a:1", SERVICE, null))))
                .toList();
        seeing.forEach(CompletableFuture::join);

        assertThat(database.sql("select count(*) from teams_reference")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aServiceThatIsNotAllowedIsNotKept() {
        assertThatThrownBy(() -> references.keep(chat("a:1", "https://example.org/", null)))
                .isInstanceOf(Refused.class);
        assertThat(references.linked("a:1")).isFalse();
    }

    private long person(String email) {
        database.sql("insert into person (name, role, email) values ('Ola', 'OFFICER', ?)")
                .param(email)
                .update();
        return database.sql("select max(id) from person").query(Long.class).single();
    }

    private static Reference chat(String conversation, String service, @Nullable String directory) {
        return new Reference(
                conversation, PlaceKind.PERSONAL, service, "tenant-1", "28:bot", "Bot", "29:user", directory);
    }
}
