package org.scrutinyassistant.teams;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A bot that hears activities, and the connector that gets its replies. */
@TeamsTest
abstract class MessagesScene {

    @Autowired
    FakeDialogue dialogue;

    final FakeConnector connector = new FakeConnector();
    Bot bot;
    String service;

    @BeforeEach
    void startConnector(@LocalServerPort int port) throws IOException {
        connector.start();
        service = connector.url("/connector").toString();
        bot = new Bot(port);
        dialogue.turns.clear();
    }

    @AfterEach
    void stopConnector() throws IOException {
        connector.shutdown();
    }

    Incoming message(String text) {
        return message(text, service);
    }

    static Incoming message(String text, String service) {
        return Incoming.message(text, service);
    }

    void accept() {
        connector.enqueue(
                new MockResponse().setHeader("Content-Type", "application/json").setBody("{\"id\": \"reply-1\"}"));
    }

    RecordedRequest sent() throws InterruptedException {
        RecordedRequest request = connector.takeRequest(5, SECONDS);
        assertThat(request).as("a request to the connector").isNotNull();
        return request;
    }

    String sentText() throws Exception {
        return Bot.json(sent().getBody().readUtf8()).path("text").asText();
    }

    static void assertProblem(HttpResponse<String> response, int status, String detail) throws IOException {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Bot.json(response.body()).path("detail").asText()).isEqualTo(detail);
        assertThat(response.body()).doesNotContain("Exception", "\tat ");
    }
}
