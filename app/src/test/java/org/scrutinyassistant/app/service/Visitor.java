package org.scrutinyassistant.app.service;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a browser without script: reads pages, sends their forms with what the forms hide, follows where that leads. */
final class Visitor {

    private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI service;

    Visitor(int port) {
        this.service = URI.create("http://localhost:" + port);
    }

    HttpResponse<String> read(String path) {
        return send(HttpRequest.newBuilder(service.resolve(path)).GET());
    }

    /** Fills in a form of a page and sends it. */
    HttpResponse<String> fillIn(String page, String action, Map<String, String> fields) {
        Matcher hidden = HIDDEN.matcher(read(page).body());
        Map<String, String> all = new TreeMap<>(fields);
        if (hidden.find()) {
            all.put("_csrf", hidden.group(1));
        }
        return post(action, all);
    }

    HttpResponse<String> post(String action, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&"));
        return send(HttpRequest.newBuilder(service.resolve(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.header("Accept", "text/html").build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
