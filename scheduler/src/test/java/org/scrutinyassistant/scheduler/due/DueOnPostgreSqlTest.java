package org.scrutinyassistant.scheduler.due;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.scrutinyassistant.scheduler.SchedulerTestApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestContextManager;

/** What is due on the database of clusters. */
@SpringBootTest(
        classes = SchedulerTestApplication.class,
        properties = {
            "spring.config.location=file:../application.yml",
            "logging.level.root=warn",
            "scrutiny.notices.delivery.auto-start=false"
        })
class DueOnPostgreSqlTest {

    private static EmbeddedPostgres postgres;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws IOException {
        postgres = EmbeddedPostgres.start();
        properties.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
    }

    @AfterAll
    static void stop() throws IOException {
        new TestContextManager(DueOnPostgreSqlTest.class).getTestContext().markApplicationContextDirty(null);
        postgres.close();
    }

    @Nested
    class Meetings extends MeetingNoticeContract {}

    @Nested
    class Reminders extends ReminderContract {}

    @Nested
    class Indicators extends IndicatorContract {}

    @Nested
    class NewerPapers extends NewerPapersContract {}
}
