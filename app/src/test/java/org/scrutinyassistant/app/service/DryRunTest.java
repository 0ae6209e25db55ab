package org.scrutinyassistant.app.service;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.email.outbox.Outbox;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** With {@code scrutiny.notices.dry-run} nobody hears anything, and the ledger says what each would have heard. */
@RunningService
@TestPropertySource(properties = {"scrutiny.open=true", "scrutiny.notices.dry-run=true"})
class DryRunTest {

    private static final Doorstep MAIL_SERVER = new Doorstep();
    private static final Doorstep WORKFLOW = new Doorstep();

    @LocalServerPort
    private int port;

    @Autowired
    private Outbox outbox;

    @DynamicPropertySource
    static void channels(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", MAIL_SERVER::port);
        properties.add("scrutiny.webhooks[0].name", () -> "panel");
        properties.add("scrutiny.webhooks[0].url", () -> "http://127.0.0.1:" + WORKFLOW.port() + "/hook");
    }

    @AfterAll
    static void close() throws IOException {
        MAIL_SERVER.close();
        WORKFLOW.close();
    }

    @Test
    void theLedgerSaysWhatWouldHaveGoneByWhichChannelAndNothingLeaves() {
        ScrutinyManager manager = new ScrutinyManager(port);
        manager.enter("Moss", "councillor", "[\"email\"]");
        manager.enter("Reed", "officer", "[\"webhook\", \"email\"]");
        manager.enter("Fern", "officer", "[\"teams\", \"email\"]");
        manager.enter("Ivy", "officer", "[]");
        long broadcast = broadcast(manager);

        await().atMost(30, SECONDS)
                .until(() -> notices(manager, broadcast, "waiting").isEmpty());

        JsonNode ended = notices(manager, broadcast, "cancelled");
        assertThat(reasons(ended))
                .isEqualTo(Map.of(
                        "Moss", "dry run: would have gone by email",
                        "Reed", "dry run: would have gone by webhook",
                        "Fern", "dry run: would have gone by email"));
        assertThat(ended)
                .allSatisfy(notice -> assertThat(manager.body(manager.get(
                                        "/api/notices/" + notice.path("id").asLong()))
                                .toString())
                        .contains("We meet in room 2."));
        assertThat(reasons(notices(manager, broadcast, "failed"))).containsOnlyKeys("Ivy");
        assertThat(manager.get("/broadcasts/" + broadcast).body())
                .contains("Dry run.", "Reached nobody", "would have gone by webhook")
                .doesNotContain("Send again");
        assertThat(manager.get("/broadcasts").body()).contains("Dry run.", "Reached nobody");
        assertThat(manager.get("/notices/" + ended.get(0).path("id").asLong()).body())
                .contains("The words that would have been sent", "We meet in room 2.")
                .doesNotContain("Send again");
        assertThat(MAIL_SERVER.callers()).isZero();
        assertThat(WORKFLOW.callers()).isZero();
        assertThat(outbox.count()).isZero();
    }

    @Test
    void whoWritesAndApprovesIsToldThatNothingLeaves() {
        ScrutinyManager manager = new ScrutinyManager(port);
        long sedge =
                manager.body(manager.post("/api/people", null, """
                {"name": "Sedge", "role": "scrutiny-manager", "email": "sedge@example.org", "channels": ["email"]}""")).path("id").asLong();
        long draft = manager.draft("Room", sedge);

        assertThat(manager.get("/broadcasts/new").body()).contains("Dry run.");
        assertThat(manager.get("/broadcasts/" + draft).body())
                .contains("Dry run.", "It would go out to 1 person as soon as it is approved.", ">Approve it</button>")
                .doesNotContain("send it now");
    }

    private static long broadcast(ScrutinyManager manager) {
        String draft = """
                {"title": "Room", "text": "We meet in room 2.", "urgent": true, "audience": {"committee": "Housing Panel"}}""";
        long id = manager.body(manager.post("/api/broadcasts", null, draft))
                .path("id")
                .asLong();
        assertThat(manager.post("/api/broadcasts/" + id + "/approve", null, "{}")
                        .statusCode())
                .isEqualTo(200);
        return id;
    }

    private static JsonNode notices(ScrutinyManager manager, long broadcast, String state) {
        JsonNode page = manager.body(manager.get("/api/notices?kind=broadcast&state=" + state));
        assertThat(page.toString()).contains("notices");
        return page.path("notices");
    }

    private static Map<String, String> reasons(JsonNode notices) {
        Map<String, String> reasons = new TreeMap<>();
        notices.forEach(notice -> reasons.put(
                notice.path("recipient").path("name").asString(),
                notice.path("reason").asString()));
        return reasons;
    }
}
