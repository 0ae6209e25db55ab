package org.scrutinyassistant.app.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A scrutiny manager's program, which sends JSON, and a person's browser, which sends forms. */
final class Desk {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI service;

    Desk(int port) {
        this.service = URI.create("http://127.0.0.1:" + port);
    }

    JsonNode json(String method, String path, String body) {
        return JSON.readTree(send(method, path, "application/json", body).body());
    }

    JsonNode get(String path) {
        return json("GET", path, "");
    }

    int status(String method, String path, String body) {
        return send(method, path, "application/json", body).statusCode();
    }

    HttpResponse<String> form(String path, String body) {
        return send("POST", path, "application/x-www-form-urlencoded", body);
    }

    HttpResponse<String> page(String path) {
        return send("GET", path, "text/plain", "");
    }

    private HttpResponse<String> send(String method, String path, String type, String body) {
        HttpRequest request = HttpRequest.newBuilder(service.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.ACCEPT, path.startsWith("/api/") ? "*/*" : "text/html")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
