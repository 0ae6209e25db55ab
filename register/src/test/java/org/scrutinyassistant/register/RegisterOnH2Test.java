package org.scrutinyassistant.register;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestContextManager;

/** The register in the file that comes with the service. */
@SpringBootTest(
        classes = RegisterTestApplication.class,
        properties = {
            "spring.main.banner-mode=off",
            "logging.level.root=warn",
            "logging.level.org.hibernate.orm.jdbc.error=off",
            "spring.jpa.hibernate.ddl-auto=validate"
        })
class RegisterOnH2Test {

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> "jdbc:h2:file:" + folder.resolve("register") + ";WRITE_DELAY=0");
    }

    @AfterAll
    static void stop() {
        new TestContextManager(RegisterOnH2Test.class).getTestContext().markApplicationContextDirty(null);
    }

    @Nested
    class Keeping extends KeepingContract {}

    @Nested
    class Facts extends FactsContract {}

    @Nested
    class Standing extends StandingContract {}

    @Nested
    class Once extends OnceContract {}
}
