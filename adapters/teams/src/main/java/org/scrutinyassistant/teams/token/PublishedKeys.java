package org.scrutinyassistant.teams.token;

import com.auth0.jwk.Jwk;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The keys that an OpenID metadata document points to. */
public final class PublishedKeys {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> ATTRIBUTES = new TypeReference<>() {};

    private final OkHttpClient client;
    private final URI metadata;

    public PublishedKeys(OkHttpClient client, URI metadata) {
        this.client = client;
        this.metadata = metadata;
    }

    Map<String, Jwk> read() throws IOException {
        JsonNode document = get(metadata.toString());
        Map<String, Jwk> keys = new HashMap<>();
        for (JsonNode key : get(document.path("jwks_uri").asText()).path("keys")) {
            Jwk jwk = Jwk.fromValues(JSON.convertValue(key, ATTRIBUTES));
            keys.put(Objects.requireNonNullElse(jwk.getId(), ""), jwk);
        }
        return Map.copyOf(keys);
    }

    private JsonNode get(String address) throws IOException {
        try (Response response =
                client.newCall(new Request.Builder().url(address).build()).execute()) {
            if (!response.isSuccessful() || response.body() == null) {
                throw new IOException("%s answered %d".formatted(address, response.code()));
            }
            return JSON.readTree(response.body().bytes());
        } catch (IllegalArgumentException noAddress) {
            throw new IOException("'%s' is no address of keys".formatted(address), noAddress);
        }
    }
}
