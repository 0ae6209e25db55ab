package org.scrutinyassistant.scheduler.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.register.audit.AuditEntries;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.People;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.scheduler.SettableClock;
import org.scrutinyassistant.scheduler.acting.Actor;
import org.scrutinyassistant.scheduler.broadcast.Decision.Refused;
import org.scrutinyassistant.scheduler.delivery.Box;
import org.scrutinyassistant.scheduler.delivery.BroadcastParts;
import org.scrutinyassistant.scheduler.delivery.Outcome;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.scheduler.timetable.Sweeping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** The life of a broadcast, whatever the database. */
@SpringBootTest(
        classes = BroadcastParts.class,
        properties = {
            "spring.config.location=file:../application.yml",
            "logging.level.root=warn",
            "spring.quartz.auto-startup=false",
            "scrutiny.notices.delivery.auto-start=false"
        })
abstract class BroadcastContract {

    private static final String NOON = "2026-06-15T11:00:00Z";
    private static final Actor TOKEN = new Actor(null);

    @Autowired
    Broadcasting broadcasting;

    @Autowired
    DueBroadcasts due;

    @Autowired
    ProgressReading reading;

    @Autowired
    Ledger ledger;

    @Autowired
    BroadcastParts.Sender sender;

    @Autowired
    BroadcastParts.Carrier carrier;

    @Autowired
    Box email;

    @Autowired
    Box teams;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    SettableClock clock;

    @Autowired
    People people;

    @Autowired
    AuditEntries trail;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void threePeopleAreOnThePanel() {
        jdbc.update("delete from notice");
        jdbc.update("delete from broadcast");
        trail.deleteAll();
        people.deleteAll();
        email.empty();
        teams.empty();
        clock.set(NOON);
        person("Moss", Role.COUNCILLOR);
        person("Reed", Role.OFFICER);
        person("Fern", Role.OFFICER);
    }

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

    @ParameterizedTest(name = "for {0} alone: by Teams {1}")
    @CsvSource({"'EMAIL', 0, FAILED", "'', 1, SENT", "'EMAIL,TEAMS', 1, SENT"})
    void theChannelsNamedForItAreTheOnlyOnesUsed(String named, int byTeams, NoticeState state) throws Exception {
        long both = reached("Both", ChannelName.EMAIL, ChannelName.TEAMS);
        Broadcast draft = done(broadcasting.draft(by(named, both), TOKEN));
        email.answer(new Outcome.Refused("550 no such mailbox"));

        broadcasting.approve(draft.storedId(), TOKEN, null);
        carrier.carry();

        assertThat(teams.got()).hasSize(byTeams);
        assertThat(notices(draft)).extracting(Notice::state).containsExactly(state);
    }

    @Test
    void whoHasNoneOfTheChannelsNamedIsSentItAgainOnlyOnceTheyHaveOne() throws Exception {
        long person = reached("Teams only", ChannelName.TEAMS);
        Broadcast draft = done(broadcasting.draft(by("EMAIL", person), TOKEN));
        broadcasting.approve(draft.storedId(), TOKEN, null);

        assertThat(sentAgain(draft)).isZero();
        jdbc.update("insert into person_channel (person_id, channel, place) values (?, 'EMAIL', 1)", person);
        assertThat(sentAgain(draft)).isEqualTo(1);
        carrier.carry();

        assertThat(teams.got()).isEmpty();
        assertThat(email.got()).hasSize(1);
    }

    @Test
    void cancelledBeforeItsMomentItGoesToNobody() {
        Broadcast draft = scheduled("2026-06-16T08:00:00Z");
        done(broadcasting.cancel(draft.storedId(), TOKEN));

        clock.set("2026-06-16T08:00:00Z");
        due.wake(draft.storedId());

        assertThat(notices(draft)).isEmpty();
        assertThat(refusal(broadcasting.cancel(draft.storedId(), TOKEN))).isEqualTo(Rule.STATE);
        assertThat(refusal(broadcasting.approve(draft.storedId(), TOKEN, null))).isEqualTo(Rule.STATE);
    }

    @Test
    void cancelledWhileItIsSentOnlyWhatHasNotGoneIsStopped() {
        Broadcast draft = drafted(null);
        broadcasting.approve(draft.storedId(), TOKEN, null);
        sender.send(1);

        Broadcast cancelled = done(broadcasting.cancel(draft.storedId(), TOKEN));
        sender.send(10);

        assertThat(cancelled.reason())
                .isEqualTo("Cancelled while it was sent: 1 of 3 had gone or were on their way, 2 were stopped.");
        assertThat(notices(draft))
                .extracting(Notice::state)
                .containsExactlyInAnyOrder(NoticeState.SENT, NoticeState.CANCELLED, NoticeState.CANCELLED);
    }

    @Test
    void whatHasGoneToEverybodyCannotBeCancelled() {
        Broadcast draft = drafted(null);
        broadcasting.approve(draft.storedId(), TOKEN, null);
        sender.send(10);

        assertThat(refusal(broadcasting.cancel(draft.storedId(), TOKEN))).isEqualTo(Rule.STATE);
    }

    @Test
    void aLateOneNeedsAReasonWhichIsRecorded() {
        Draft late = draft(new MeetingDay("Housing Panel", LocalDate.of(2026, 6, 18)), null, null);
        assertThat(refusal(broadcasting.draft(late, TOKEN))).isEqualTo(Rule.CLEAR_DAYS);

        Broadcast draft = done(broadcasting.draft(late.late("The report came late."), TOKEN));
        broadcasting.approve(draft.storedId(), TOKEN, null);

        assertThat(notices(draft)).allMatch(notice -> notice.raised().working().contains("The report came late."));
        assertThat(trail.findAll()).anyMatch(entry -> entry.deed().detail().contains("The report came late."));
    }

    @Test
    void aDraftThatBecameLateNeedsTheReasonWhenItIsApproved() {
        Broadcast draft = done(broadcasting.draft(
                draft(new MeetingDay("Housing Panel", LocalDate.of(2026, 6, 23)), null, null), TOKEN));
        clock.set("2026-06-16T08:00:00Z");

        assertThat(refusal(broadcasting.approve(draft.storedId(), TOKEN, null))).isEqualTo(Rule.CLEAR_DAYS);
        done(broadcasting.approve(draft.storedId(), TOKEN, "The report came late."));
    }

    @Test
    void onlyAScrutinyManagerBroadcasts() {
        long councillor = person("Hill", Role.COUNCILLOR);
        long manager = person("Vale", Role.SCRUTINY_MANAGER);

        assertThat(refusal(broadcasting.draft(draft(null, null, null), new Actor(councillor))))
                .isEqualTo(Rule.NOT_THEIRS);
        assertThat(refusal(broadcasting.draft(draft(null, null, null), new Actor(-1L))))
                .isEqualTo(Rule.NOT_THEIRS);
        done(broadcasting.draft(draft(null, null, null), new Actor(manager)));
    }

    @Test
    void anEmptyAudienceAPastMomentAndAnUnknownBroadcastAreRefused() {
        Audience nobody = new Audience("Unknown Panel", Set.of(), List.of());
        Draft empty = new Draft("Title", "Text", null, nobody, List.of(), null, false, null);

        assertThat(refusal(broadcasting.draft(empty, TOKEN))).isEqualTo(Rule.AUDIENCE);
        assertThat(refusal(broadcasting.draft(draft(null, Instant.parse("2026-06-14T11:00:00Z"), null), TOKEN)))
                .isEqualTo(Rule.PASSED);
        assertThat(refusal(broadcasting.approve(-1, TOKEN, null))).isEqualTo(Rule.UNKNOWN);
    }

    private Broadcast scheduled(String moment) {
        Broadcast draft = drafted(Instant.parse(moment));
        return done(broadcasting.approve(draft.storedId(), TOKEN, null));
    }

    private Broadcast drafted(@Nullable Instant sendAt) {
        return done(broadcasting.draft(draft(null, sendAt, null), TOKEN));
    }

    private static Draft draft(@Nullable MeetingDay meeting, @Nullable Instant sendAt, @Nullable String reason) {
        Audience panel = new Audience("Housing Panel", Set.of(), List.of());
        return new Draft("Room", "We meet in room 2.", meeting, panel, List.of(), sendAt, false, reason);
    }

    private static Draft by(String channels, long person) {
        List<ChannelName> named = Arrays.stream(channels.split(","))
                .filter(name -> !name.isEmpty())
                .map(ChannelName::valueOf)
                .toList();
        Audience one = new Audience(null, Set.of(), List.of(person));
        return new Draft("Room", "We meet in room 2.", null, one, named, null, false, null);
    }

    private int sentAgain(Broadcast broadcast) {
        return ledger.resend(notices(broadcast).stream().map(Notice::id).toList(), "again");
    }

    private List<Notice> notices(Broadcast broadcast) {
        return ledger.about(broadcast.subject());
    }

    private static Broadcast done(Decision decision) {
        return decision.done().orElseThrow(() -> new AssertionError(decision));
    }

    private static Rule refusal(Decision decision) {
        return ((Refused) decision).rule();
    }

    private long reached(String name, ChannelName... channels) {
        Person person = new Person(name, Role.OFFICER);
        person.reachBy(List.of(channels), "someone@example.org");
        return people.save(person).storedId();
    }

    private long person(String name, Role role) {
        Person person = new Person(name, role);
        person.joinCommittees(role == Role.SCRUTINY_MANAGER ? Set.of() : Set.of("Housing Panel"));
        person.reachBy(List.of(ChannelName.EMAIL), name + "@example.org");
        return people.save(person).storedId();
    }
}
