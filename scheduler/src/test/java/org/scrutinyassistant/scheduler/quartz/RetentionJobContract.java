package org.scrutinyassistant.scheduler.quartz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.CronTrigger;
import org.quartz.Scheduler;
import org.quartz.TriggerKey;
import org.scrutinyassistant.register.question.Unanswered;
import org.scrutinyassistant.register.question.UnansweredQuestions;
import org.scrutinyassistant.scheduler.SchedulerTestApplication;
import org.scrutinyassistant.scheduler.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

/** The nightly deletion with the settings of the product, whatever the database. */
@SpringBootTest(
        classes = SchedulerTestApplication.class,
        properties = {"spring.config.location=file:../application.yml", "logging.level.root=warn"})
abstract class RetentionJobContract {

    private static final TriggerKey NIGHTLY = TriggerKey.triggerKey("nightly", "retention");

    @Autowired
    Scheduler quartz;

    @Autowired
    SettableClock clock;

    @Autowired
    UnansweredQuestions questions;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void noQuestions() {
        questions.deleteAll();
    }

    @Test
    void theJobDeletesWhatIsDueByTheClock() throws Exception {
        asked("2025-06-14", "2025-06-15", "2026-06-14");
        clock.set("2026-06-14T23:30:00Z");

        quartz.triggerJob(RetentionTimetable.JOB);

        await().atMost(Duration.ofSeconds(10)).until(() -> questions.count() == 2);
        assertThat(questions.findAll())
                .extracting(Unanswered::askedOn)
                .containsExactlyInAnyOrder(LocalDate.parse("2025-06-15"), LocalDate.parse("2026-06-14"));
    }

    @Test
    void theTimetableIsKeptInTheDatabase() {
        assertThat(jdbc.queryForObject("select distinct time_zone_id from qrtz_cron_triggers", String.class))
                .isEqualTo("Europe/London");
    }

    @Test
    void everyNightHasOneDeletionAlsoWhenTheClocksChange() throws Exception {
        CronTrigger nightly = (CronTrigger) quartz.getTrigger(NIGHTLY);

        assertThat(next(nightly, "2040-03-24T12:00:00Z")).isEqualTo("2040-03-25T02:30:00Z");
        assertThat(next(nightly, "2040-03-25T02:30:00Z")).isEqualTo("2040-03-26T02:30:00Z");
        assertThat(next(nightly, "2040-10-27T12:00:00Z")).isEqualTo("2040-10-28T03:30:00Z");
        assertThat(next(nightly, "2040-10-28T03:30:00Z")).isEqualTo("2040-10-29T03:30:00Z");
    }

    private void asked(String... days) {
        for (String day : days) {
            questions.save(new Unanswered("Who paints the fences?", LocalDate.parse(day), null, 0.2));
        }
    }

    private static Instant next(CronTrigger trigger, String after) {
        return trigger.getFireTimeAfter(Date.from(Instant.parse(after))).toInstant();
    }
}
