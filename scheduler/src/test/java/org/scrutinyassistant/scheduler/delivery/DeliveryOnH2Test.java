package org.scrutinyassistant.scheduler.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestContextManager;

/** The way of notices, with the settings of the product, on the database that comes with it. */
@SpringBootTest(
        classes = DeliveryParts.class,
        properties = {
            "spring.config.location=file:../application.yml",
            "logging.level.root=warn",
            "scrutiny.notices.delivery.auto-start=false"
        })
class DeliveryOnH2Test {

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> "jdbc:h2:file:" + folder.resolve("register") + ";WRITE_DELAY=0");
    }

    @AfterAll
    static void stop() {
        new TestContextManager(DeliveryOnH2Test.class).getTestContext().markApplicationContextDirty(null);
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
