package org.scrutinyassistant.app.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Somebody on this machine who uses the service over HTTP. */
final class Caller {

    private static final String BOUNDARY = "part-of-the-form";

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final URI service;

    Caller(int port) {
        this.service = URI.create("http://127.0.0.1:" + port);
    }

    Heard ask(String conversation, String text) {
        return post(
                "/api/ask",
                "application/json",
                json.writeValueAsString(Map.of("text", text, "conversationId", conversation)));
    }

    Heard handIn(String name, String pack) {
        String form = """
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="%2$s"\r
                Content-Type: text/plain\r
                \r
                %3$s\r
                --%1$s--\r
                """.formatted(BOUNDARY, name, pack);
        return post("/api/packs", "multipart/form-data; boundary=" + BOUNDARY, form);
    }

    Heard post(String path, String type, String body) {
        HttpRequest request = HttpRequest.newBuilder(service.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        return heard(request);
    }

    private Heard heard(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Heard(response.statusCode(), type, json.readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
