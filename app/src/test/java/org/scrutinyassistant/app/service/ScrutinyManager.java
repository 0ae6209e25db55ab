package org.scrutinyassistant.app.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody on this machine who broadcasts over HTTP, in the name of a person where one is given. */
final class ScrutinyManager {

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final URI service;

    ScrutinyManager(int port) {
        this.service = URI.create("http://127.0.0.1:" + port);
    }

    /** Enters a person of the Housing Panel and returns their id. */
    long enter(String name, String role, String channels) {
        return body(post("/api/people", null, """
                {"name": "%1$s", "role": "%2$s", "email": "%1$s@example.org", "committees": ["Housing Panel"],
                 "channels": %3$s}""".formatted(name, role, channels)))
                .path("id")
                .asLong();
    }

    /** Drafts a broadcast by somebody to themselves and some others, and returns its number. */
    long draft(String title, long person, Long... others) {
        List<Long> all = Stream.concat(Stream.of(person), Stream.of(others)).toList();
        return body(post("/api/broadcasts", person, """
                {"title": "%s", "text": "Please take note.", "audience": {"people": %s}, "urgent": true}""".formatted(title, all)))
                .path("id")
                .asLong();
    }

    HttpResponse<String> post(String path, @Nullable Long person, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        return send(person == null ? request : request.header("X-Person", person.toString()));
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(service.resolve(path)).GET());
    }

    JsonNode body(HttpResponse<String> response) {
        return json.readTree(response.body());
    }

    /** Says something in a conversation and returns the reply's words. */
    String say(long person, String text) {
        String asked = json.writeValueAsString(Map.of("text", text, "conversationId", "with " + person));
        return body(post("/api/ask", person, asked)).path("text").asString();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
