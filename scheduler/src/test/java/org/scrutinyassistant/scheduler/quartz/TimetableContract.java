package org.scrutinyassistant.scheduler.quartz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.CronTrigger;
import org.quartz.Scheduler;
import org.quartz.Trigger;
import org.quartz.Trigger.TriggerState;
import org.scrutinyassistant.scheduler.SchedulerTestApplication;
import org.scrutinyassistant.scheduler.timetable.OneShot;
import org.scrutinyassistant.scheduler.timetable.Struck;
import org.scrutinyassistant.scheduler.timetable.Sweeping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Single moments and sweeps with the settings of the product, whatever the database. */
@SpringBootTest(
        classes = {SchedulerTestApplication.class, TimetableContract.Bell.class},
        properties = {
            "spring.config.location=file:../application.yml",
            "logging.level.root=warn",
            "spring.quartz.properties.org.quartz.jobStore.misfireThreshold=200",
            "scrutiny.notices.delivery.auto-start=false"
        })
abstract class TimetableContract {

    @Autowired
    Scheduler quartz;

    @Autowired
    OneShot oneShot;

    @Autowired
    Clock clock;

    @Autowired
    StuckTriggers stuck;

    @Autowired
    SweepSoon soon;

    @Autowired
    Bell bell;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void silence() throws Exception {
        quartz.start();
        bell.rung.clear();
        bell.atSweep = null;
    }

    @Test
    void aMomentStrikesOnce() throws Exception {
        oneShot.at(clock.instant().plusMillis(300), "broadcast:1");

        await().atMost(Duration.ofSeconds(10)).until(() -> bell.rung.equals(List.of("broadcast:1")));
        await().atMost(Duration.ofSeconds(10)).until(() -> !quartz.checkExists(OneShotTimetable.key("broadcast:1")));
    }

    @Test
    void aNameThatIsSetAgainMoves() throws Exception {
        oneShot.at(clock.instant().plusSeconds(3000), "broadcast:2");
        oneShot.at(clock.instant().plusMillis(300), "broadcast:2");

        await().atMost(Duration.ofSeconds(10)).until(() -> bell.rung.equals(List.of("broadcast:2")));
    }

    @Test
    void aForgottenMomentDoesNotStrike() throws Exception {
        oneShot.at(clock.instant().plusSeconds(3000), "broadcast:3");
        oneShot.forget("broadcast:3");
        oneShot.forget("never set");

        assertThat(quartz.checkExists(OneShotTimetable.key("broadcast:3"))).isFalse();
    }

    @Test
    void aMomentIsForgottenWithTheTransactionThatSetIt() throws Exception {
        transaction.executeWithoutResult(status -> {
            oneShot.at(clock.instant().plusSeconds(3000), "broadcast:4");
            status.setRollbackOnly();
        });

        assertThat(quartz.checkExists(OneShotTimetable.key("broadcast:4"))).isFalse();
    }

    @Test
    void aMomentThatWasMissedStrikesOnceWhenTheServiceIsBack() throws Exception {
        quartz.standby();
        oneShot.at(clock.instant().plusMillis(100), "broadcast:5");
        await().pollDelay(Duration.ofMillis(1500)).until(() -> bell.rung.isEmpty());

        quartz.start();

        await().atMost(Duration.ofSeconds(20)).until(() -> bell.rung.equals(List.of("broadcast:5")));
    }

    @Test
    void whatFailsIsSetAgainForAMinuteLater() throws Exception {
        oneShot.at(clock.instant().plusMillis(100), "broken");

        await().atMost(Duration.ofSeconds(10)).until(() -> bell.rung.contains("broken"));
        await().atMost(Duration.ofSeconds(10)).until(() -> in(quartz.getTrigger(OneShotTimetable.key("broken"))) > 30);
        oneShot.forget("broken");
    }

    @Test
    void sweepsThatWereMissedAreMadeUpForByOne() throws Exception {
        Trigger sweep = quartz.getTrigger(SweepTimetable.THROUGH_THE_DAY);

        assertThat(sweep.getMisfireInstruction()).isEqualTo(CronTrigger.MISFIRE_INSTRUCTION_FIRE_ONCE_NOW);
        assertThat(((CronTrigger) sweep).getTimeZone().getID()).isEqualTo("Europe/London");
        assertThat(sweep.getFireTimeAfter(Date.from(Instant.parse("2040-03-25T00:00:00Z"))))
                .isEqualTo(Instant.parse("2040-03-25T05:00:00Z"));
    }

    @Test
    void aSweepIsAnnouncedToWhateverMayHaveMissedItsMoment() throws Exception {
        int before = bell.sweeps.get();

        quartz.triggerJob(SweepTimetable.JOB);

        await().atMost(Duration.ofSeconds(10)).until(() -> bell.sweeps.get() > before);
    }

    @Test
    void aSweepThatFailsIsMadeUpForWithinAMinute() throws Exception {
        await().atMost(Duration.ofSeconds(10)).until(() -> !quartz.checkExists(SweepSoon.SOON));
        bell.atSweep = new DataAccessResourceFailureException("the disk is full");
        quartz.triggerJob(SweepTimetable.JOB);
        await().atMost(Duration.ofSeconds(10)).until(() -> bell.failed.get() > 0);
        bell.atSweep = null;
        int before = bell.sweeps.get();

        await().atMost(Duration.ofSeconds(10)).until(this::isSetAgain);

        await().atMost(Duration.ofSeconds(20)).until(() -> bell.sweeps.get() > before);
    }

    private boolean isSetAgain() throws Exception {
        soon.again();
        return quartz.checkExists(SweepSoon.SOON);
    }

    @Test
    void whatQuartzHasGivenUpGoesOn() throws Exception {
        oneShot.at(clock.instant().plusSeconds(3000), "broadcast:6");
        jdbc.update("update qrtz_triggers set trigger_state = 'ERROR' where trigger_name = 'broadcast:6'");

        stuck.free();

        assertThat(quartz.getTriggerState(OneShotTimetable.key("broadcast:6"))).isEqualTo(TriggerState.NORMAL);
        oneShot.forget("broadcast:6");
    }

    @Test
    void aMissedSweepIsMadeUpForAtOnce() throws Exception {
        quartz.standby();
        long hourAgo = System.currentTimeMillis() - Duration.ofHours(1).toMillis();
        jdbc.update("update qrtz_triggers set next_fire_time = ? where trigger_name = 'through the day'", hourAgo);

        quartz.start();

        await().atMost(Duration.ofSeconds(20)).until(() -> {
            Date fired = quartz.getTrigger(SweepTimetable.THROUGH_THE_DAY).getPreviousFireTime();
            return fired != null && fired.getTime() > hourAgo;
        });
    }

    private static long in(Trigger trigger) {
        return trigger == null ? 0 : (trigger.getNextFireTime().getTime() - System.currentTimeMillis()) / 1000;
    }

    /** Hears what strikes, and breaks at one name. */
    static class Bell {

        final List<String> rung = new CopyOnWriteArrayList<>();
        final AtomicInteger sweeps = new AtomicInteger();
        final AtomicInteger failed = new AtomicInteger();
        volatile @Nullable RuntimeException atSweep;

        @EventListener
        void hear(Sweeping sweeping) {
            sweeps.incrementAndGet();
            RuntimeException fault = atSweep;
            if (fault != null) {
                failed.incrementAndGet();
                throw fault;
            }
        }

        @EventListener
        void hear(Struck struck) {
            rung.add(struck.name());
            if (struck.name().equals("broken")) {
                throw new IllegalStateException("the bell is broken");
            }
        }
    }
}
