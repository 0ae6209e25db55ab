package org.scrutinyassistant.scheduler.due;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.scrutinyassistant.register.holiday.BankHolidays;
import org.scrutinyassistant.scheduler.delivery.BroadcastParts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Sweeps on the database that comes with the service. */
@SpringBootTest(
        classes = BroadcastParts.class,
        properties = {
            "spring.config.location=file:../application.yml",
            "logging.level.root=warn",
            "spring.quartz.auto-startup=false",
            "scrutiny.notices.delivery.auto-start=false"
        })
@MockitoBean(types = BankHolidays.class)
class SweepOnH2Test {

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> "jdbc:h2:file:" + folder.resolve("register") + ";WRITE_DELAY=0");
    }

    @AfterAll
    static void stop() {
        new TestContextManager(SweepOnH2Test.class).getTestContext().markApplicationContextDirty(null);
    }

    @Nested
    class Raising extends RaisingContract {}

    @Nested
    class Foreseeing extends ForeseeingContract {}

    @Nested
    class MovedDates extends MovedDateContract {}

    @Nested
    class ToldDates extends ToldDateContract {}
}
