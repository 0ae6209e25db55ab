package org.scrutinyassistant.packs.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What the command says of files that are no packs. */
@SpringBootTest(
        classes = ImportingTestApplication.class,
        properties = {
            "spring.config.location=file:../../application.yml",
            "spring.datasource.url=jdbc:h2:mem:command",
            "logging.level.root=warn"
        })
class ImportCommandTest {

    @TempDir
    Path folder;

    @Autowired
    ImportCommand command;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void eachRefusedFileHasOneLineAndTheStatusIsTwo() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.pdf"));
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear neighbour,\nthe fence is painted.\n");

        int status = command.run(List.of(empty, letter, folder.resolve("missing.txt")), print(out), print(err));

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("empty.pdf: "))
                .anyMatch(line -> line.startsWith("letter.txt: "))
                .contains("missing.txt: there is no such file");
        assertThat(out.size()).isZero();
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
