package org.scrutinyassistant.scheduler.acting;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Answers on the database that comes with the service. */
@DirtiesContext
class ActingOnH2Test extends ActingContract {

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> "jdbc:h2:file:" + folder.resolve("register") + ";WRITE_DELAY=0");
    }
}
