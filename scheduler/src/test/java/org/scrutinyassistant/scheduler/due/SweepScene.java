package org.scrutinyassistant.scheduler.due;

import static java.util.stream.Collectors.joining;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.scrutinyassistant.register.committee.CalendarDate;
import org.scrutinyassistant.register.committee.CalendarDates;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.committee.Committees;
import org.scrutinyassistant.register.committee.ScheduledMeeting;
import org.scrutinyassistant.register.committee.ScheduledMeetings;
import org.scrutinyassistant.register.document.Document;
import org.scrutinyassistant.register.document.Documents;
import org.scrutinyassistant.register.document.Fingerprint;
import org.scrutinyassistant.register.document.PackDates;
import org.scrutinyassistant.register.document.Placed;
import org.scrutinyassistant.register.holiday.BankHolidays;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.People;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.recommendation.Receipt;
import org.scrutinyassistant.register.recommendation.Recommendation;
import org.scrutinyassistant.register.recommendation.Recommendations;
import org.scrutinyassistant.register.recommendation.Reference;
import org.scrutinyassistant.register.recommendation.Tracking;
import org.scrutinyassistant.register.recommendation.Trackings;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.SettableClock;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A real register and ledger; a report received on 5 March 2026 is to be answered by Monday 4 May. */
abstract class SweepScene {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 5);

    @Autowired
    Sweep sweep;

    @Autowired
    Ledger ledger;

    @Autowired
    SettableClock clock;

    @Autowired
    Committees committees;

    @Autowired
    Documents documents;

    @Autowired
    CalendarDates calendars;

    @Autowired
    ScheduledMeetings meetings;

    @Autowired
    People people;

    @Autowired
    Recommendations recommendations;

    @Autowired
    Trackings trackings;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    BankHolidays holidays;

    final Set<LocalDate> closed = new HashSet<>();
    Subject benches = Subject.recommendation(0);
    Tracking tracking = new Tracking(0);

    @BeforeEach
    void aRecommendationWithALead() {
        List.of(
                        "notice",
                        "raised",
                        "sweep",
                        "tracking",
                        "progress_entry",
                        "recommendation",
                        "calendar_date",
                        "scheduled_meeting",
                        "document",
                        "person_committee",
                        "person_channel",
                        "person_following",
                        "person")
                .forEach(table -> jdbc.update("delete from " + table));
        given(holidays.include(any())).willAnswer(asked -> closed.contains(asked.<LocalDate>getArgument(0)));
        Committee panel = committees
                .findByNameIgnoreCase("Parks Panel")
                .orElseGet(() -> committees.save(new Committee("Parks Panel")));
        Recommendation made = recommendations.save(
                new Recommendation(panel, new Reference(RECEIVED, "Benches", 1), "Mend the benches."));
        benches = Subject.recommendation(made.id());
        tracking = new Tracking(made.id());
        tracking.assign(person("Robin Field", Role.OFFICER));
        tracking.received(new Receipt(RECEIVED, null));
        trackings.save(tracking);
        person("Kim Dale", Role.SCRUTINY_MANAGER);
    }

    Swept sweepOn(String day) {
        clock.set(day + "T09:00:00Z");
        return sweep.run();
    }

    void sent() {
        jdbc.update("update notice set state = 'SENT', sent_at = current_timestamp where state = 'WAITING'");
    }

    void setDue(@Nullable String day) {
        tracking.setDue(day == null ? null : LocalDate.parse(day));
        trackings.save(tracking);
    }

    Document document(String hash) {
        return new Document(
                committees.findByNameIgnoreCase("Parks Panel").orElseThrow(),
                new Fingerprint(hash + ".pdf", hash),
                new PackDates(RECEIVED, RECEIVED),
                Instant.EPOCH);
    }

    void meetingOn(String day) {
        Document calendar = documents.findBySha256("calendar").orElseGet(() -> documents.save(document("calendar")));
        calendars.save(new CalendarDate(new Placed(calendar, 1), LocalDate.parse(day)));
    }

    void extraordinaryMeetingOn(String day) {
        Document pack = documents.save(document("extraordinary"));
        meetings.save(new ScheduledMeeting(new Placed(pack, 1), LocalDate.parse(day), null, null, null, null));
    }

    List<String> told() {
        return ledger.about(benches).stream()
                .map(notice -> stage(notice) + ": " + notice.state())
                .toList();
    }

    String reasonOf(String stage) {
        return ledger.about(benches).stream()
                .filter(notice -> stage(notice).startsWith(stage))
                .map(Notice::reason)
                .collect(joining());
    }

    static String stage(Notice notice) {
        return notice.raised().key().stage() + " for " + notice.raised().key().event();
    }

    long person(String name, Role role) {
        Person person = new Person(name, role);
        person.reachBy(List.of(ChannelName.EMAIL), null);
        person.joinCommittees(Set.of("Parks Panel"));
        return people.save(person).storedId();
    }
}
