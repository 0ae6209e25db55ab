package org.scrutinyassistant.register;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestContextManager;

/** The register on the database of clusters. */
@SpringBootTest(
        classes = RegisterTestApplication.class,
        properties = {
            "spring.main.banner-mode=off",
            "logging.level.root=warn",
            "logging.level.org.hibernate.orm.jdbc.error=off",
            "spring.jpa.hibernate.ddl-auto=validate"
        })
class RegisterOnPostgreSqlTest {

    private static EmbeddedPostgres postgres;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws IOException {
        postgres = EmbeddedPostgres.start();
        properties.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
    }

    @AfterAll
    static void stop() throws IOException {
        new TestContextManager(RegisterOnPostgreSqlTest.class).getTestContext().markApplicationContextDirty(null);
        postgres.close();
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
