package org.scrutinyassistant.scheduler.broadcast;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.scrutinyassistant.scheduler.delivery.BroadcastParts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestContextManager;

/** Broadcasts on the database of a cluster. */
@SpringBootTest(
        classes = BroadcastParts.class,
        properties = {
            "spring.config.location=file:../application.yml",
            "logging.level.root=warn",
            "spring.quartz.auto-startup=false",
            "scrutiny.notices.delivery.auto-start=false"
        })
class BroadcastOnPostgreSqlTest {

    private static EmbeddedPostgres postgres;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws IOException {
        postgres = EmbeddedPostgres.start();
        properties.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
    }

    @AfterAll
    static void stop() throws IOException {
        new TestContextManager(BroadcastOnPostgreSqlTest.class).getTestContext().markApplicationContextDirty(null);
        postgres.close();
    }

    @Nested
    class Releasing extends ReleasingContract {}

    @Nested
    class NamedChannels extends NamedChannelsContract {}

    @Nested
    class Cancelling extends CancellingContract {}

    @Nested
    class Refusing extends RefusingContract {}
}
