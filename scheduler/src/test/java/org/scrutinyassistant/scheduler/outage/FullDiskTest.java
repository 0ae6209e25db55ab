package org.scrutinyassistant.scheduler.outage;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutinyassistant.scheduler.delivery.BroadcastParts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The disk of H2 is full, whereupon it closes itself, and has room again later. */
@SpringBootTest(
        classes = BroadcastParts.class,
        properties = {
            "spring.config.location=file:../application.yml",
            "logging.level.root=error",
            "spring.datasource.hikari.connection-timeout=1000",
            "spring.quartz.auto-startup=false"
        })
@DirtiesContext
class FullDiskTest extends OutageScene {

    @TempDir
    static Path folder;

    private static final SmallDisk DISK = SmallDisk.mount();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> "jdbc:h2:small:" + folder.resolve("register") + ";WRITE_DELAY=0");
    }

    @Test
    void whatWasSentWhileTheDiskWasFullIsTakenDownWhenThereIsRoomAndNotSentAgain() {
        eachGoesOnceThough(DISK::fill, DISK::empty);
    }
}
