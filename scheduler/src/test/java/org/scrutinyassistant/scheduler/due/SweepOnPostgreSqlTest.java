package org.scrutinyassistant.scheduler.due;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.scrutinyassistant.register.holiday.BankHolidays;
import org.scrutinyassistant.scheduler.delivery.BroadcastParts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Sweeps on the database of clusters. */
@SpringBootTest(
        classes = BroadcastParts.class,
        properties = {
            "spring.config.location=file:../application.yml",
            "logging.level.root=warn",
            "spring.quartz.auto-startup=false",
            "scrutiny.notices.delivery.auto-start=false"
        })
@MockitoBean(types = BankHolidays.class)
class SweepOnPostgreSqlTest {

    private static EmbeddedPostgres postgres;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws IOException {
        postgres = EmbeddedPostgres.start();
        properties.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
    }

    @AfterAll
    static void stop() throws IOException {
        new TestContextManager(SweepOnPostgreSqlTest.class).getTestContext().markApplicationContextDirty(null);
        postgres.close();
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
