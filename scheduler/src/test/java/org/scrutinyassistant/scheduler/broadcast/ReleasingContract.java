package org.scrutinyassistant.scheduler.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.scheduler.due.Upcoming;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.scheduler.timetable.Sweeping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** When a broadcast goes, and to whom. */
abstract class ReleasingContract extends BroadcastScene {

    @Autowired
    ProgressReading reading;

    @Autowired
    Previewing previewing;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Upcoming upcoming;

    @Test
    void nothingGoesBeforeItIsApprovedAndThenEverybodyIsToldOnce() {
        Broadcast draft = drafted(null);
        assertThat(notices(draft)).isEmpty();

        Broadcast sent = done(broadcasting.approve(draft.storedId(), TOKEN, null));
        assertThat(refusal(broadcasting.approve(draft.storedId(), TOKEN, null))).isEqualTo(Rule.STATE);
        due.wake(draft.storedId());
        sender.send(10);

        assertThat(notices(sent)).hasSize(3).allMatch(notice -> notice.state() == NoticeState.SENT);
        assertThat(ledger.counts(sent.subject())).isEqualTo(Map.of(NoticeState.SENT, 3L));
        assertThat(reading.stateOf(sent)).isEqualTo(BroadcastState.SENT);
        assertThat(trail.findAll())
                .extracting(entry -> entry.deed().action())
                .contains("drafted a broadcast", "approved a broadcast", "released a broadcast");
    }

    @Test
    void itWaitsForItsMoment() {
        Broadcast draft = drafted(Instant.parse("2026-06-16T08:00:00Z"));
        Broadcast scheduled = done(broadcasting.approve(draft.storedId(), TOKEN, null));
        due.wake(draft.storedId());
        assertThat(scheduled.state()).isEqualTo(BroadcastState.SCHEDULED);
        assertThat(notices(draft)).isEmpty();

        clock.set("2026-06-16T08:00:00Z");
        due.wake(draft.storedId());
        due.wake(draft.storedId());

        assertThat(notices(draft)).hasSize(3);
    }

    @Test
    void itIsForeseenForItsDayUntilItIsCancelled() {
        LocalDate day = LocalDate.of(2026, 6, 16);
        Broadcast scheduled = scheduled("2026-06-16T08:00:00Z");

        assertThat(upcoming.between(day.minusDays(1), day.minusDays(1))).isEmpty();
        assertThat(upcoming.between(day, day))
                .extracting(
                        notice -> notice.sendAfter() + " " + notice.recipient().name())
                .containsExactlyInAnyOrder(
                        "2026-06-16T08:00:00Z Moss", "2026-06-16T08:00:00Z Reed", "2026-06-16T08:00:00Z Fern");
        assertThat(notices(scheduled)).isEmpty();

        done(broadcasting.cancel(scheduled.storedId(), TOKEN));
        assertThat(upcoming.between(day, day)).isEmpty();
    }

    @Test
    void whoJoinsAfterTheApprovalIsNotTold() {
        Broadcast draft = drafted(Instant.parse("2026-06-16T08:00:00Z"));
        broadcasting.approve(draft.storedId(), TOKEN, null);
        person("Late", Role.COUNCILLOR);

        clock.set("2026-06-16T08:00:00Z");
        due.wake(draft.storedId());

        assertThat(notices(draft))
                .extracting(notice -> notice.raised().recipient().name())
                .doesNotContain("Late");
    }

    @Test
    void oneThatIsScheduledShowsThePeopleItWasApprovedFor() {
        Broadcast scheduled = scheduled("2026-06-16T08:00:00Z");
        person("Late", Role.COUNCILLOR);

        assertThat(previewing.of(scheduled).recipients().count()).isEqualTo(3);
        assertThat(previewing.of(drafted(null)).recipients().count()).isEqualTo(4);
    }

    @Test
    void oneWhoseMomentHasPassedShowsThatItWouldGoAtOnce() {
        Broadcast draft = drafted(Instant.parse("2026-06-16T08:00:00Z"));
        assertThat(previewing.of(draft).moment()).contains(Instant.parse("2026-06-16T08:00:00Z"));

        clock.set("2026-06-17T08:00:00Z");
        assertThat(previewing.of(draft).moment()).isEmpty();
    }

    @Test
    void oneWhoseMomentPassedWhileTheServiceWasDownGoesWithinTheGrace() {
        Broadcast draft = scheduled("2026-06-16T08:00:00Z");

        clock.set("2026-06-16T09:00:00Z");
        due.scheduled().forEach(due::wake);

        assertThat(notices(draft)).hasSize(3);
    }

    @Test
    void afterTheGraceItWaitsForADecisionAndSaysWhy() {
        Broadcast draft = scheduled("2026-06-16T08:00:00Z");

        clock.set("2026-06-16T09:00:01Z");
        due.scheduled().forEach(due::wake);

        assertThat(notices(draft)).isEmpty();
        Broadcast missed = broadcasting.find(draft.storedId()).orElseThrow();
        assertThat(missed.state()).isEqualTo(BroadcastState.MISSED);
        assertThat(missed.reason()).startsWith("It was to go at 09:00 on Tuesday 16 June 2026");
        done(broadcasting.approve(draft.storedId(), TOKEN, null));
        assertThat(notices(draft)).hasSize(3);
    }

    @Test
    void whatCouldNotBeWokenAtItsMomentGoesWithTheNextSweep() {
        Broadcast broken = scheduled("2026-06-16T08:00:00Z");
        jdbc.update("update broadcast set approved_for = 'garbled' where id = ?", broken.storedId());
        Broadcast draft = scheduled("2026-06-16T08:00:00Z");

        clock.set("2026-06-16T08:15:00Z");
        events.publishEvent(new Sweeping());

        assertThat(notices(draft)).hasSize(3);
        assertThat(notices(broken)).isEmpty();
    }
}
