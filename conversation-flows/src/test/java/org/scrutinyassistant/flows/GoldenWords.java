package org.scrutinyassistant.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Words kept as text beside the tests; what a test made instead is left in {@code target/golden}. */
record GoldenWords(String name) {

    private static final Path KEPT = Path.of("src", "test", "resources", "golden", "notices");

    static GoldenWords of(String name) {
        return new GoldenWords(name + ".txt");
    }

    void matches(String words) {
        try {
            Path made = Files.createDirectories(Path.of("target", "golden")).resolve(name);
            Files.writeString(made, words + "\n");
            Path golden = KEPT.resolve(name);
            assertThat(golden).exists();
            assertThat(words + "\n").isEqualTo(Files.readString(golden));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
