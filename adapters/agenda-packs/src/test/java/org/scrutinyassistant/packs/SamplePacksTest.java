package org.scrutinyassistant.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.packs.pack.Pack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the shared sample packs and counts what was found against the record a clerk made of each. */
class SamplePacksTest {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private Path shared = Path.of("");

    @BeforeEach
    void needsTheSharedFolder() {
        shared = SharedFolder.find();
        assumeTrue(Files.isDirectory(shared), "skipped: no folder with the sample packs stands beside the project");
    }

    @Test
    void findsAsMuchAsTheClerkDid() throws IOException {
        for (Path gold : filesIn("gold", ".json")) {
            JsonNode record = mapper.readTree(Files.readString(gold));
            Pack pack = new PackReader()
                    .read(shared.resolve("packs").resolve(record.get("source").asString()));

            assertThat(counts(pack)).as("%s", gold.getFileName()).isEqualTo(counts(record));
        }
    }

    @Test
    void readsSomethingOfEveryPack() throws IOException {
        for (Path file : filesIn("packs", "")) {
            Pack pack = new PackReader().read(file);

            assertThat(pack.committee())
                    .as("committee of %s", file.getFileName())
                    .isNotNull();
            assertThat(pack.meeting().date())
                    .as("date of %s", file.getFileName())
                    .isNotNull();
            assertThat(!pack.agenda().isEmpty() || pack.minutes() != null)
                    .as("agenda or minutes of %s", file.getFileName())
                    .isTrue();
        }
    }

    private List<Path> filesIn(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(shared.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, Long> counts(Pack pack) {
        return new TreeMap<>(Map.of(
                "calendar", (long) pack.calendar().size(),
                "agenda", (long) pack.agenda().size(),
                "minutes", pack.minutes() == null ? 0L : pack.minutes().items().size(),
                "reports", (long) pack.reports().size(),
                "terms", (long) pack.glossary().terms().size(),
                "recommendations", (long) pack.recommendations().size()));
    }

    private static Map<String, Long> counts(JsonNode gold) {
        long defined = gold.get("glossary")
                .get("terms")
                .valueStream()
                .filter(term -> !term.get("starts").isNull())
                .count();
        return new TreeMap<>(Map.of(
                "calendar", (long) gold.get("calendar").size(),
                "agenda", (long) gold.get("agenda").size(),
                "minutes", (long) gold.get("minutes").get("items").size(),
                "reports", (long) gold.get("reports").size(),
                "terms", defined,
                "recommendations", (long) gold.get("recommendations").size()));
    }
}
