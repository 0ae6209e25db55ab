package org.scrutinyassistant.scheduler.outage;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutinyassistant.scheduler.delivery.BroadcastParts;
import org.scrutinyassistant.scheduler.timetable.OneShot;
import org.scrutinyassistant.scheduler.timetable.Struck;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.event.EventListener;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service runs while its PostgreSQL is stopped and started again. */
@SpringBootTest(
        classes = {BroadcastParts.class, DatabaseRestartTest.Bell.class},
        properties = {
            "spring.config.location=file:../application.yml",
            "logging.level.root=error",
            "spring.datasource.hikari.connection-timeout=1000",
            "spring.quartz.properties.org.quartz.scheduler.dbFailureRetryInterval=1000"
        })
@DirtiesContext
class DatabaseRestartTest extends OutageScene {

    @TempDir
    static Path folder;

    private static RestartablePostgres database;

    @Autowired
    Bell bell;

    @Autowired
    OneShot oneShot;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws IOException {
        database = new RestartablePostgres(folder);
        properties.add("spring.datasource.url", database::url);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void whatWasSentWhileTheDatabaseWasAwayIsTakenDownWhenItIsBackAndNotSentAgain() {
        eachGoesOnceThough(database::stop, database::start);
    }

    @Test
    void aMomentThatPassesWhileTheDatabaseIsAwayStrikesWhenItIsBack() {
        Instant moment = clock.instant().plusSeconds(2);
        oneShot.at(moment, "passed");
        database.stop();
        await().pollDelay(Duration.ofSeconds(4)).until(() -> !bell.rung.contains("passed"));

        database.start();

        soon().until(() -> bell.rung.contains("passed"));
    }

    @Test
    void aMomentThatStrikesAsTheDatabaseGoesIsTriedAgain() {
        bell.onStroke = () -> {
            database.stop();
            people.count();
        };
        oneShot.at(clock.instant(), "struck");
        soon().until(() -> bell.rung.contains("struck"));

        database.start();

        soon().until(() -> secondsUntil("struck") > 30);
        oneShot.forget("struck");
    }

    private long secondsUntil(String name) {
        List<Long> fires =
                jdbc.queryForList("select next_fire_time from qrtz_triggers where trigger_name = ?", Long.class, name);
        return (fires.get(0) - System.currentTimeMillis()) / 1000;
    }

    /** Hears what strikes, and does what a test says at the next stroke. */
    static class Bell {

        final List<String> rung = new CopyOnWriteArrayList<>();
        volatile Runnable onStroke = () -> {};

        @EventListener
        void hear(Struck struck) {
            Runnable doing = onStroke;
            onStroke = () -> {};
            try {
                doing.run();
            } finally {
                rung.add(struck.name());
            }
        }
    }
}
