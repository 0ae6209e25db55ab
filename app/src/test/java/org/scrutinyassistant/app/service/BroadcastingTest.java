package org.scrutinyassistant.app.service;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.register.person.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** What the scrutiny manager can do with broadcasts over HTTP, on the real service with its outbox. */
@RunningService
@TestPropertySource(properties = "scrutiny.open=true")
class BroadcastingTest {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    private ScrutinyManager manager;

    @BeforeEach
    void somebodyIsOnThePanel() {
        manager = new ScrutinyManager(port);
        if (people.findByEmailIgnoreCase("Reed@example.org").isEmpty()) {
            manager.enter("=Moss", "councillor", "[\"email\"]");
            manager.enter("Reed", "officer", "[\"email\"]");
            manager.enter("Fern", "officer", "[]");
        }
    }

    @Test
    void aDraftShowsWhomItReachesAndHowItReads() {
        HttpResponse<String> drafted = draft("\"meeting\": \"2026-12-10\",");

        JsonNode draft = manager.body(drafted);
        assertThat(drafted.statusCode()).isEqualTo(201);
        assertThat(draft.path("state").asString()).isEqualTo("draft");
        assertThat(draft.path("count").asInt()).isEqualTo(3);
        assertThat(draft.path("recipients").asString())
                .isEqualTo("3 people: 2 by email; 1 can't be reached: Fern has no channel.");
        assertThat(draft.path("preview").path("email").asString()).contains("Room", "We meet in room 2.");
        assertThat(draft.path("clearDays").path("publishBy").asString()).isEqualTo("2026-12-02");
    }

    @Test
    void onceApprovedItGoesToEachOnceAndTheReportSaysSo() {
        long id = manager.body(draft("")).path("id").asLong();
        assertThat(manager.post("/api/broadcasts/" + id + "/approve", null, "").statusCode())
                .isEqualTo(200);

        await().atMost(30, SECONDS).until(() -> state(id).equals("sent"));

        JsonNode progress = manager.body(manager.get("/api/broadcasts/" + id)).path("progress");
        assertThat(progress.path("counts").path("sent").asInt()).isEqualTo(2);
        assertThat(progress.path("counts").path("failed").asInt()).isEqualTo(1);
        assertThat(progress.path("notAcknowledged")).hasSize(2);
        HttpResponse<String> report = manager.get("/api/broadcasts/" + id + "/report.csv");
        assertThat(report.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(report.body())
                .startsWith("recipient,role,channel,state,reason,attempts,sent at,acknowledged\r\n")
                .contains("\r\n'=Moss,councillor,email,sent,", "\r\nFern,officer,,failed,")
                .containsPattern(",1,\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|\\+01:00),no\r\n");
    }

    @Test
    void aLateOneIsRefusedWithTheWorkingUnlessThereIsAReason() {
        String late = "\"meeting\": {\"committee\": \"Housing Panel\", \"date\": \"2019-04-25\"},"
                + " \"sendAt\": \"2019-04-19T09:00\",";

        HttpResponse<String> refused = draft(late);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(manager.body(refused).path("detail").asString())
                .isEqualTo("Agenda would be published on Friday 19 April 2019 for a meeting on Thursday 25 April 2019:"
                        + " five clear days end on Monday 15 April 2019. Give a reason to send it late.");
        assertThat(draft("\"meeting\": \"2026-11-25\", \"lateReason\": \"The report came late.\",")
                        .statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"sendAt\": \"2027-03-28T01:30\", | 400 | sendAt does not exist",
                "\"sendAt\": \"2027-10-31T01:30\", | 400 | sendAt comes twice",
                "\"sendAt\": \"2026-11-01T09:00\", | 422 | sendAt has passed",
                "\"sendAt\": \"soon\", | 400 | sendAt must be a time",
                "\"channels\": [\"pigeon\"], | 400 | channels can't be used: there is no channel called pigeon",
                "\"meeting\": \"2026-13-01\", | 400 | meeting must be a day",
                "\"by\": 999, | 403 | There is nobody with the id 999",
            })
    void whatCannotBeDoneIsRefusedInOneLine(String fields, int status, String detail) {
        HttpResponse<String> refused = draft(fields);

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(manager.body(refused).path("detail").asString()).startsWith(detail);
    }

    @Test
    void anEmptyAudienceIsRefused() {
        HttpResponse<String> refused =
                manager.post("/api/broadcasts", null, "{\"title\": \"Room\", \"text\": \"Room 2.\", \"audience\": {}}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(manager.body(refused).path("detail").asString()).startsWith("The audience is empty");
    }

    @Test
    void aScheduledOneCanBeCancelledOnce() {
        long id = manager.body(draft("\"sendAt\": \"2026-12-01T09:00\","))
                .path("id")
                .asLong();
        assertThat(manager.body(manager.post("/api/broadcasts/" + id + "/approve", null, "{}"))
                        .path("message")
                        .asString())
                .isEqualTo("It goes out at 09:00 on Tuesday 1 December 2026.");

        assertThat(manager.post("/api/broadcasts/" + id + "/cancel", null, "").statusCode())
                .isEqualTo(200);
        assertThat(manager.post("/api/broadcasts/" + id + "/cancel", null, "").statusCode())
                .isEqualTo(409);
        assertThat(state(id)).isEqualTo("cancelled");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(manager.get("/api/broadcasts/999").statusCode()).isEqualTo(404);
        assertThat(manager.get("/api/broadcasts/999/report.csv").statusCode()).isEqualTo(404);
        assertThat(manager.post("/api/broadcasts/999/approve", null, "").statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> draft(String fields) {
        return manager.post("/api/broadcasts", null, """
                {"title": "Room", "text": "We meet in room 2.", %s "audience": {"committee": "Housing Panel"}}""".formatted(fields));
    }

    private String state(long id) {
        return manager.body(manager.get("/api/broadcasts/" + id)).path("state").asString();
    }
}
