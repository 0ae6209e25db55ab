package org.scrutinyassistant.scheduler.delivery;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestContextManager;

/** The way of notices, with the settings of the product, on the database of clusters. */
@SpringBootTest(
        classes = DeliveryParts.class,
        properties = {
            "spring.config.location=file:../application.yml",
            "logging.level.root=warn",
            "scrutiny.notices.delivery.auto-start=false"
        })
class DeliveryOnPostgreSqlTest {

    private static EmbeddedPostgres postgres;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws IOException {
        postgres = EmbeddedPostgres.start();
        properties.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
    }

    @AfterAll
    static void stop() throws IOException {
        new TestContextManager(DeliveryOnPostgreSqlTest.class).getTestContext().markApplicationContextDirty(null);
        postgres.close();
    }

    @Nested
    class Sending extends SendingContract {}

    @Nested
    class Reaching extends ReachingContract {}

    @Nested
    class Holding extends HoldingContract {}

    @Nested
    class Digests extends DigestContract {}

    @Nested
    class Covering extends CoverContract {}

    @Nested
    class InTrouble extends TroubleContract {}

    @Nested
    class Claiming extends ClaimingContract {}
}
