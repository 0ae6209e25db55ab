package org.scrutinyassistant.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.packs.pack.Pack;

class SharedPacksTest {

    @Test
    void areReadAsPacksOfACommittee() throws IOException {
        for (Path file : files(".txt")) {
            Pack pack = new PackReader().read(file);

            assertThat(pack.committee()).as("committee of %s", file).isNotBlank();
            assertThat(pack.meeting().date()).as("date of %s", file).isNotNull();
            assertThat(pack.agenda()).as("agenda of %s", file).isNotEmpty();
            assertThat(pack.passages()).as("passages of %s", file).hasSizeGreaterThan(100);
        }
    }

    @Test
    void areReadFromPdfWithTheirPages() throws IOException {
        for (Path file : files(".pdf")) {
            Pack pack = new PackReader().read(file);

            assertThat(pack.committee()).as("committee of %s", file).isNotBlank();
            assertThat(pack.agenda().size() + (pack.minutes() == null ? 0 : 1))
                    .as("agenda or minutes of %s", file)
                    .isPositive();
            assertThat(pack.passages())
                    .as("passages of %s", file)
                    .allSatisfy(passage -> assertThat(passage.page()).isPositive());
        }
    }

    private static List<Path> files(String ending) throws IOException {
        Path packs = SharedFolder.find().resolve("packs");
        assumeTrue(Files.isDirectory(packs), "no shared packs beside the project: their reading is not tested");
        try (var listed = Files.list(packs)) {
            return listed.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
