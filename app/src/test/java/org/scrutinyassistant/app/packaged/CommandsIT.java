package org.scrutinyassistant.app.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutinyassistant.app.demo.DemoPack;
import org.scrutinyassistant.app.demo.DemoPacks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged application as an operator runs it on files. */
class CommandsIT {

    @TempDir
    private Path folder;

    private Path pack;
    private Path soup;

    @BeforeEach
    void hasTwoFiles() throws Exception {
        DemoPack demo = new DemoPacks().on(LocalDate.of(2026, 11, 22)).get(0);
        pack = Files.writeString(folder.resolve(demo.name()), demo.text());
        soup = Files.writeString(folder.resolve("soup.txt"), "Leek soup\n\nWash two leeks and slice them.\n");
    }

    @Test
    void readPrintsWhatThePackSaysAndStoresNothing() throws Exception {
        Ran read = new Program(folder).assistant("read", pack.toString());

        JsonNode said = new JsonMapper().readTree(read.out());
        assertThat(read.status()).isZero();
        assertThat(said.path("committee").asString()).isNotBlank();
        assertThat(said.path("agenda").size()).isPositive();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void readRefusesWhatIsNoPackInOneLine() throws Exception {
        Ran read = new Program(folder).assistant("read", soup.toString());

        assertThat(read.status()).isEqualTo(2);
        assertThat(read.out()).isEmpty();
        assertThat(read.err().lines()).hasSize(1);
    }

    @Test
    void importStoresAPackOnce() throws Exception {
        Program program = new Program(folder);

        Ran first = program.assistant("import", pack.toString());
        Ran second = program.assistant("import", pack.toString());

        assertThat(first.status()).as(first.err()).isZero();
        assertThat(second.status()).as(second.err()).isZero();
        assertThat(first.out()).isNotEqualTo(second.out());
        assertThat(folder.resolve("data/register.mv.db")).exists();
    }
}
