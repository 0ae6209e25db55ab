package org.scrutinyassistant.scheduler.due;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.committee.CalendarDate;
import org.scrutinyassistant.register.committee.CalendarDates;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.committee.Committees;
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
import org.scrutinyassistant.scheduler.SchedulerTestApplication;
import org.scrutinyassistant.scheduler.SettableClock;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Sweeps over a real register and ledger; a report received on 5 March 2026 is to be answered by Monday 4 May. */
@SpringBootTest(
        classes = SchedulerTestApplication.class,
        properties = {
            "spring.config.location=file:../application.yml",
            "logging.level.root=warn",
            "scrutiny.notices.delivery.auto-start=false"
        })
abstract class SweepContract {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 5);

    @Autowired
    Sweep sweep;

    @Autowired
    DueNotices due;

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
    People people;

    @Autowired
    Recommendations recommendations;

    @Autowired
    Trackings trackings;

    @Autowired
    JdbcTemplate jdbc;

    @MockitoBean
    BankHolidays holidays;

    private final Set<LocalDate> closed = new HashSet<>();
    private Subject benches = Subject.recommendation(0);
    private Tracking tracking = new Tracking(0);

    @BeforeEach
    void aRecommendationWithALead() {
        List.of(
                        "notice",
                        "sweep",
                        "tracking",
                        "recommendation",
                        "calendar_date",
                        "document",
                        "person_committee",
                        "person_channel",
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

    @Test
    void whatIsEnteredIsNotEnteredAgain() {
        assertThat(sweepOn("2026-04-20").raised()).isEqualTo(1);
        assertThat(sweepOn("2026-04-20")).isEqualTo(new Swept(1, 0, 0, 0));
        assertThat(sweepOn("2026-04-21")).isEqualTo(new Swept(2, 0, 0, 0));
        assertThat(told()).containsExactly("14-days-before for 2026-05-04: WAITING");
    }

    @Test
    void afterSeveralDaysDownOnlyTheLastThatSomebodyWouldHaveHeardIsTold() {
        sweepOn("2026-04-20");

        assertThat(sweepOn("2026-05-02")).isEqualTo(new Swept(13, 1, 1, 0));
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "14-days-before for 2026-05-04: WAITING",
                        "1-day-before for 2026-05-04: WAITING",
                        "7-days-before for 2026-05-04: OVERTAKEN");
        assertThat(reasonOf("7-days-before"))
                .isEqualTo("It fell due on Thursday 23 April 2026, when nothing was sent; instead of it this is told:"
                        + " Response due by Monday 4 May 2026: Benches, number 1 (made on Thursday 5 March 2026).");
    }

    @Test
    void aBankHolidayAddedLaterMovesWhatIsStillToBeSent() {
        meetingOn("2026-04-30");
        sweepOn("2026-04-13");

        closed.add(LocalDate.of(2026, 4, 27));

        assertThat(sweepOn("2026-04-14").corrected()).isEqualTo(1);
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "7-days-before for 2026-04-22: OVERTAKEN", "7-days-before for 2026-04-21: WAITING");
        assertThat(reasonOf("7-days-before for 2026-04-22"))
                .isEqualTo("The deadline has moved from Wednesday 22 April 2026 to Tuesday 21 April 2026.");
    }

    @Test
    void whoeverWasToldTheOldDateHearsOnceThatItHasMoved() {
        meetingOn("2026-04-30");
        sweepOn("2026-04-13");
        jdbc.update("update notice set state = 'SENT', sent_at = current_timestamp");

        closed.add(LocalDate.of(2026, 4, 27));
        sweepOn("2026-04-14");

        assertThat(sweepOn("2026-04-15")).isEqualTo(new Swept(2, 0, 0, 0));
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "7-days-before for 2026-04-22: SENT",
                        "moved for 2026-04-21: WAITING",
                        "7-days-before for 2026-04-21: OVERTAKEN");
        assertThat(ledger.about(benches).stream()
                        .filter(notice -> notice.raised().key().stage().equals("moved")))
                .singleElement()
                .satisfies(notice -> assertThat(notice.raised().working())
                        .startsWith("The deadline has moved from Wednesday 22 April 2026 to Tuesday 21 April 2026."
                                + " The report was received on Thursday 5 March 2026."));
    }

    @Test
    void aReceiptRecordedLaterMovesTheLawsLastDay() {
        sweepOn("2026-04-23");
        jdbc.update("update notice set state = 'SENT', sent_at = current_timestamp");
        tracking.received(new Receipt(LocalDate.of(2026, 3, 20), null));
        trackings.save(tracking);

        sweepOn("2026-04-24");

        assertThat(told()).contains("moved for 2026-05-19: WAITING");
    }

    @Test
    void thePreviewSaysWhatWillBeRaisedAndLeavesOutWhatIs() {
        sweepOn("2026-04-20");

        assertThat(due.between(LocalDate.parse("2026-04-20"), LocalDate.parse("2026-05-04")))
                .extracting(notice -> notice.sendAfter() + " " + notice.key().stage())
                .containsExactly(
                        "2026-04-23T07:30:00Z 7-days-before",
                        "2026-05-01T07:30:00Z 1-day-before",
                        "2026-05-04T07:30:00Z on-the-day");
        assertThat(due.between(LocalDate.parse("2026-04-24"), LocalDate.parse("2026-05-02")))
                .extracting(notice -> notice.key().stage())
                .containsExactly("1-day-before");
        assertThat(told()).hasSize(1);
    }

    private Swept sweepOn(String day) {
        clock.set(day + "T09:00:00Z");
        return sweep.run();
    }

    private void meetingOn(String day) {
        Document calendar = documents.save(new Document(
                committees.findByNameIgnoreCase("Parks Panel").orElseThrow(),
                new Fingerprint("calendar.pdf", "calendar"),
                new PackDates(RECEIVED, RECEIVED),
                Instant.EPOCH));
        calendars.save(new CalendarDate(new Placed(calendar, 1), LocalDate.parse(day)));
    }

    private List<String> told() {
        return ledger.about(benches).stream()
                .map(notice -> stage(notice) + ": " + notice.state())
                .toList();
    }

    private String reasonOf(String stage) {
        return ledger.about(benches).stream()
                .filter(notice -> stage(notice).startsWith(stage))
                .map(Notice::reason)
                .collect(joining());
    }

    private static String stage(Notice notice) {
        return notice.raised().key().stage() + " for " + notice.raised().key().event();
    }

    private long person(String name, Role role) {
        Person person = new Person(name, role);
        person.reachBy(List.of(ChannelName.EMAIL), null);
        person.joinCommittees(Set.of("Parks Panel"));
        return people.save(person).storedId();
    }
}
