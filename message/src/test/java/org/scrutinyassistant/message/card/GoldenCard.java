package org.scrutinyassistant.message.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A card kept as JSON beside the tests; what a test made instead is left in {@code target/golden}. */
record GoldenCard(String name) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    void matches(Map<String, Object> card) throws IOException {
        Path made = Files.createDirectories(Path.of("target", "golden")).resolve(name);
        Files.writeString(made, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(card));
        try (InputStream golden = GoldenCard.class.getResourceAsStream(name)) {
            assertThat(golden).as("golden file %s", name).isNotNull();
            assertThat(JSON.readTree(JSON.writeValueAsBytes(card))).isEqualTo(JSON.readTree(golden));
        }
    }

    static int bytes(Map<String, Object> card) {
        return JSON.writeValueAsBytes(card).length;
    }
}
