package org.scrutinyassistant.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Who is entered comes back as they were entered, and what can't be kept is refused in one line. */
@RunningService
@TestPropertySource(properties = "scrutiny.open=true")
class PeopleTest {

    @LocalServerPort
    private int port;

    private Desk manager;

    @BeforeEach
    void sitsDown() {
        manager = new Desk(port);
    }

    @Test
    void aPersonComesBackAsTheyWereEntered() {
        long id = enter("""
            {"name": "Ann Other", "role": "officer", "email": "ann@example.org", "committees": ["Baths Panel"],
             "channels": ["teams", "email"], "quiet": {"from": "18:00", "to": "08:00"}, "digestAt": "08:30"}
            """);

        JsonNode person = manager.get("/api/people/" + id);

        assertThat(person.path("role").asString()).isEqualTo("officer");
        assertThat(person.path("committees").get(0).asString()).isEqualTo("Baths Panel");
        assertThat(person.path("channels").get(0).asString()).isEqualTo("teams");
        assertThat(person.path("quiet").path("from").asString()).isEqualTo("18:00");
        assertThat(person.path("digestAt").asString()).isEqualTo("08:30");
        assertThat(manager.get("/api/people")).anyMatch(each -> each.path("id").asLong() == id);
    }

    @Test
    void aCommitteeThatIsNotKnownIsKeptAndNamed() {
        JsonNode entered = manager.json("POST", "/api/people", """
            {"name": "B", "role": "councillor", "committees": ["Soup Panel"]}
            """);

        assertThat(entered.path("warnings").get(0).asString()).contains("Soup Panel");
    }

    @Test
    void manyAreEnteredAtOnceOrNobody() {
        int before = manager.get("/api/people").size();

        JsonNode both = manager.json("POST", "/api/people", """
            [{"name": "C", "role": "officer"}, {"name": "D", "role": "officer"}]
            """);
        int refused = manager.status("POST", "/api/people", """
            [{"name": "E", "role": "officer"}, {"name": "F", "role": "officer", "coverBy": 987654}]
            """);

        assertThat(both.size()).isEqualTo(2);
        assertThat(refused).isEqualTo(400);
        assertThat(manager.get("/api/people").size()).isEqualTo(before + 2);
    }

    @Test
    void coverMayNotComeBackToThePersonCovered() {
        long one = enter("{\"name\": \"G\", \"role\": \"officer\"}");
        long other = enter("{\"name\": \"H\", \"role\": \"officer\", \"coverBy\": %d}".formatted(one));

        JsonNode circle = manager.json(
                "PUT",
                "/api/people",
                "{\"id\": %d, \"name\": \"G\", \"role\": \"officer\", \"coverBy\": %d}".formatted(one, other));
        JsonNode themselves = manager.json(
                "PUT",
                "/api/people/" + one,
                "{\"name\": \"G\", \"role\": \"officer\", \"coverBy\": %d}".formatted(one));

        assertThat(circle.path("detail").asString()).contains("leads back");
        assertThat(themselves.path("detail").asString()).contains("themselves");
    }

    @Test
    void twoMayCoverForEachOtherInTurn() {
        long one = enter("{\"name\": \"I\", \"role\": \"officer\"}");
        long other = enter("""
            {"name": "J", "role": "officer", "coverBy": %d, "coverFrom": "2026-12-01", "coverUntil": "2026-12-07"}
            """.formatted(one));

        int status = manager.status("PUT", "/api/people/" + one, """
            {"name": "I", "role": "officer", "coverBy": %d, "coverFrom": "2026-12-08", "coverUntil": "2026-12-15"}
            """.formatted(other));

        assertThat(status).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"role\": \"officer\"} | name",
                "{\"name\": \"K\", \"role\": \"boss\"} | role",
                "{\"name\": \"K\\r\\nBcc: x\", \"role\": \"officer\"} | name",
                "{\"name\": \"K\", \"role\": \"officer\", \"email\": \"a@example.org, b@example.org\"} | email",
                "{\"name\": \"K\", \"role\": \"officer\", \"email\": \"a@example.org\\r"
                        + "\\n"
                        + "Bcc: b@example.org\"} | email",
                "{\"name\": \"K\", \"role\": \"officer\", \"email\": \"\\\"a\\\" <a@example.org>\"} | email",
                "{\"name\": \"K\", \"role\": \"officer\", \"channels\": [\"pigeon\"]} | channels",
                "{\"name\": \"K\", \"role\": \"officer\", \"quiet\": {\"from\": \"25:00\", \"to\": \"08:00\"}} |"
                        + " quiet.from",
                "{\"name\": \"K\", \"role\": \"officer\", \"coverBy\": 987654} | coverBy"
            })
    void whatCannotBeKeptIsRefusedByItsName(String body, String field) {
        JsonNode problem = manager.json("POST", "/api/people", body);

        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("field").asString()).isEqualTo(field);
        assertThat(problem.path("detail").asString().lines()).hasSize(1);
    }

    private long enter(String person) {
        return manager.json("POST", "/api/people", person).path("id").asLong();
    }
}
