package org.scrutinyassistant.scheduler.due;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutinyassistant.scheduler.SchedulerTestApplication;
import org.scrutinyassistant.scheduler.SettableClock;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Prints how long sweeps over many open recommendations take; run by {@code benchmarks/due-sweep.sh}, not by the build. */
class DueSweepBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final int COUNT = Integer.getInteger("recommendations", 100_000);
    private static final int ROUNDS = 3;

    @Test
    void onH2(@TempDir Path folder) {
        measure("H2 file", "jdbc:h2:file:" + folder.resolve("register") + ";WRITE_DELAY=0");
    }

    @Test
    void onPostgreSql() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            measure("PostgreSQL", postgres.getJdbcUrl("postgres", "postgres"));
        }
    }

    private static void measure(String database, String url) {
        try (ConfigurableApplicationContext service = start(url)) {
            JdbcTemplate jdbc = service.getBean(JdbcTemplate.class);
            new ManyRecommendations(jdbc, TODAY).fill(COUNT);
            DueNotices due = service.getBean(DueNotices.class);
            for (int round = 0; round < ROUNDS; round++) {
                due.foresee().on(TODAY).forEach(notice -> {});
            }
            Sweep sweep = service.getBean(Sweep.class);
            SettableClock clock = service.getBean(SettableClock.class);
            print(database, "everything at once", sweep, clock, TODAY);
            Swept again = print(database, "the same day again", sweep, clock, TODAY);
            print(database, "the next day", sweep, clock, TODAY.plusDays(1));
            Swept nextAgain = print(database, "the next day again", sweep, clock, TODAY.plusDays(1));
            assertThat(again.raised() + nextAgain.raised()).isZero();
        }
    }

    private static ConfigurableApplicationContext start(String url) {
        return new SpringApplicationBuilder(SchedulerTestApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.config.location=file:../application.yml",
                        "--spring.datasource.url=" + url,
                        "--spring.quartz.auto-startup=false",
                        "--logging.level.root=warn",
                        "--scrutiny.notices.delivery.auto-start=false");
    }

    private static Swept print(String database, String what, Sweep sweep, SettableClock clock, LocalDate day) {
        clock.set(day + "T09:00:00Z");
        long began = System.nanoTime();
        Swept swept = sweep.run();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        System.out.printf(
                "| %-10s | %-18s | %7d | %7d | %6.2f s |%n",
                database, what, COUNT, swept.raised(), took.toMillis() / 1000.0);
        return swept;
    }
}
