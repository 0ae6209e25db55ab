package org.scrutinyassistant.scheduler.due;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.scrutinyassistant.scheduler.SchedulerTestApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestContextManager;

/** What is due on the database that comes with the service. */
@SpringBootTest(
        classes = SchedulerTestApplication.class,
        properties = {
            "spring.config.location=file:../application.yml",
            "logging.level.root=warn",
            "scrutiny.notices.delivery.auto-start=false"
        })
class DueOnH2Test {

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> "jdbc:h2:file:" + folder.resolve("register") + ";WRITE_DELAY=0");
    }

    @AfterAll
    static void stop() {
        new TestContextManager(DueOnH2Test.class).getTestContext().markApplicationContextDirty(null);
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
