package org.scrutinyassistant.scheduler.broadcast;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
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
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Three people of a panel, and broadcasts drafted for them. */
abstract class BroadcastScene {

    private static final String NOON = "2026-06-15T11:00:00Z";
    static final Actor TOKEN = new Actor(null);

    @Autowired
    Broadcasting broadcasting;

    @Autowired
    DueBroadcasts due;

    @Autowired
    Ledger ledger;

    @Autowired
    BroadcastParts.Sender sender;

    @Autowired
    Box email;

    @Autowired
    Box teams;

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
        jdbc.update("delete from raised");
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

    Broadcast scheduled(String moment) {
        Broadcast draft = drafted(Instant.parse(moment));
        return done(broadcasting.approve(draft.storedId(), TOKEN, null));
    }

    Broadcast drafted(@Nullable Instant sendAt) {
        return done(broadcasting.draft(draft(null, sendAt, null), TOKEN));
    }

    static Draft draft(@Nullable MeetingDay meeting, @Nullable Instant sendAt, @Nullable String reason) {
        Audience panel = new Audience("Housing Panel", Set.of(), List.of());
        return new Draft("Room", "We meet in room 2.", meeting, panel, List.of(), sendAt, false, reason);
    }

    List<Notice> notices(Broadcast broadcast) {
        return ledger.about(broadcast.subject());
    }

    static Broadcast done(Decision decision) {
        return decision.done().orElseThrow(() -> new AssertionError(decision));
    }

    static Rule refusal(Decision decision) {
        return ((Refused) decision).rule();
    }

    long person(String name, Role role) {
        Person person = new Person(name, role);
        person.joinCommittees(role == Role.SCRUTINY_MANAGER ? Set.of() : Set.of("Housing Panel"));
        person.reachBy(List.of(ChannelName.EMAIL), name + "@example.org");
        return people.save(person).storedId();
    }
}
