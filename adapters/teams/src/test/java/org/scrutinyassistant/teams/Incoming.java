package org.scrutinyassistant.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An activity as Teams would send it, to be changed for a test. */
final class Incoming {

    static final String BOT = "28:bot";
    static final String PERSON = "29:person";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    private Incoming() {}

    static Incoming message(String text, String serviceUrl) {
        return new Incoming()
                .with("type", "message")
                .with("id", "activity-1")
                .with("timestamp", "2026-05-04T09:00:00.123Z")
                .with("locale", "tr-TR")
                .with("channelId", "msteams")
                .with("serviceUrl", serviceUrl)
                .with("from", Map.of("id", PERSON, "name", "A Person", "aadObjectId", "directory-id"))
                .with("recipient", Map.of("id", BOT, "name", "Scrutiny"))
                .in("personal", "a:personal")
                .with("text", text);
    }

    Incoming in(String type, String conversation) {
        return with(
                "conversation",
                Map.of(
                        "id",
                        conversation,
                        "conversationType",
                        type,
                        "isGroup",
                        !"personal".equals(type),
                        "tenantId",
                        "t"));
    }

    Incoming mentioning(String id, String name, String words) {
        Map<String, Object> mention =
                Map.of("type", "mention", "text", words, "mentioned", Map.of("id", id, "name", name));
        return with("entities", List.of(Map.of("type", "clientInfo", "country", "GB"), mention));
    }

    Incoming with(String field, @Nullable Object value) {
        fields.put(field, value);
        return this;
    }

    Incoming without(String field) {
        fields.remove(field);
        return this;
    }

    String json() {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
