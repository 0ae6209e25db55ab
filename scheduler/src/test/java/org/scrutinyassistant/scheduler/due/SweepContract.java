package org.scrutinyassistant.scheduler.due;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import org.scrutinyassistant.register.person.Cover;
import org.scrutinyassistant.register.person.People;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.recommendation.Receipt;
import org.scrutinyassistant.register.recommendation.Recommendation;
import org.scrutinyassistant.register.recommendation.Recommendations;
import org.scrutinyassistant.register.recommendation.Reference;
import org.scrutinyassistant.register.recommendation.StageReading;
import org.scrutinyassistant.register.recommendation.Tracking;
import org.scrutinyassistant.register.recommendation.Trackings;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.SchedulerTestApplication;
import org.scrutinyassistant.scheduler.SettableClock;
import org.scrutinyassistant.scheduler.delivery.StillTrue;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeState;
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

    @Autowired
    List<StillTrue> judges;

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
                        "progress_entry",
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
    void aDateThatMovesToAndFroIsToldEachTime() {
        sweepOn("2026-04-14");
        setDue("2026-05-20");
        sent();
        sweepOn("2026-04-15");
        setDue("2026-05-27");
        sent();
        sweepOn("2026-04-16");
        setDue("2026-05-20");
        sent();
        sweepOn("2026-04-17");

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "14-days-before for 2026-05-04: SENT",
                        "moved for 2026-05-20: SENT",
                        "moved for 2026-05-27: SENT",
                        "moved-2 for 2026-05-20: WAITING");
        assertThat(sweepOn("2026-04-17")).isEqualTo(new Swept(1, 0, 0, 0));
    }

    @Test
    void aDateThatMovesAgainBeforeThatWasToldIsToldFromTheOneThatWas() {
        sweepOn("2026-04-14");
        sent();
        setDue("2026-05-20");
        sweepOn("2026-04-15");
        setDue("2026-05-27");
        sweepOn("2026-04-16");

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "14-days-before for 2026-05-04: SENT",
                        "moved for 2026-05-20: OVERTAKEN",
                        "moved for 2026-05-27: WAITING");
        assertThat(ledger.about(benches))
                .last()
                .satisfies(notice -> assertThat(notice.raised().title())
                        .startsWith("Now due by Wednesday 27 May 2026, not Monday 4 May 2026"));
    }

    @Test
    void aCoverWhoWasToldADateIsNotTheOneToHearOfTheNext() {
        Person lead = people.findById(Objects.requireNonNull(tracking.leadId())).orElseThrow();
        long deputy = person("Lee Marsh", Role.OFFICER);
        lead.coverBy(new Cover(deputy, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 14)));
        people.save(lead);
        sweepOn("2026-04-14");
        sent();
        setDue("2026-05-05");
        sweepOn("2026-04-15");
        sweepOn("2026-04-16");

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "14-days-before for 2026-05-04: SENT",
                        "moved for 2026-05-05: WAITING",
                        "14-days-before for 2026-05-05: OVERTAKEN");
        assertThat(sweepOn("2026-04-16")).isEqualTo(new Swept(1, 0, 0, 0));
    }

    @Test
    void whatIsRightIsNotEndedForSomebodyWhoWasToldAnEarlierDate() {
        sweepOn("2026-05-05");
        sweepOn("2026-05-18");
        sent();
        tracking.acknowledge(Instant.parse("2026-05-18T10:00:00Z"), LocalDate.of(2026, 6, 15));
        trackings.save(tracking);

        assertThat(sweepOn("2026-05-25").raised()).isZero();
        assertThat(sweepOn("2026-05-26").raised()).isEqualTo(1);
        assertThat(sweepOn("2026-05-26")).isEqualTo(new Swept(1, 0, 0, 0));
        assertThat(told()).contains("14-days-before for 2026-06-15: WAITING");
    }

    @Test
    void whoeverIsOnItStillHearsThatTheDateHasMoved() {
        sweepOn("2026-04-14");
        sent();
        tracking.acknowledge(Instant.parse("2026-04-14T10:00:00Z"), null);
        tracking.received(new Receipt(LocalDate.of(2026, 3, 20), null));
        trackings.save(tracking);

        sweepOn("2026-04-15");

        List<Notice> waiting = ledger.about(benches).stream()
                .filter(notice -> notice.state() == NoticeState.WAITING)
                .toList();
        assertThat(waiting).extracting(SweepContract::stage).containsExactly("moved for 2026-05-19");
        assertThat(judges.stream()
                        .filter(judge -> judge.judges(NoticeKind.RESPONSE_DEADLINE))
                        .flatMap(judge -> judge.overtaken(waiting).values().stream()))
                .isEmpty();
    }

    @Test
    void aDateSetByHandReplacesOneThatWasPromised() {
        tracking.acknowledge(Instant.parse("2026-04-01T10:00:00Z"), LocalDate.of(2026, 6, 15));
        trackings.save(tracking);
        sweepOn("2026-05-26");
        sent();
        setDue("2026-06-04");

        sweepOn("2026-05-27");

        assertThat(told()).contains("moved for 2026-06-04: WAITING");
    }

    @ParameterizedTest(name = "meetings on {0}: {1}")
    @CsvSource({
        "2026-03-11, ''",
        "2026-03-12, ''",
        "2026-03-13, ''",
        "2026-03-16, Friday 6 March 2026",
        "2026-03-11 2026-04-30, Wednesday 22 April 2026",
        "2026-03-26 2026-04-30, Wednesday 18 March 2026"
    })
    void aResponseIsReportedToTheFirstMeetingWhosePapersAreStillToCome(String meetings, String needed) {
        Stream.of(meetings.split(" ")).forEach(this::meetingOn);
        sweepOn("2026-05-01");

        assertThat(ledger.about(benches).get(0).raised().working())
                .endsWith(needed.isEmpty() ? "end on Monday 4 May 2026." : "it is needed by " + needed + ".");
    }

    @ParameterizedTest(name = "promised, then {0}: {1}")
    @CsvSource({
        "Superseded by number 4, 0",
        "Withdrawn, 0",
        "No longer required, 0",
        "Rejected, 0",
        "Completed, 0",
        "On-going, 1",
        "Awaiting response, 1"
    })
    void whatIsDoneWithIsNotAskedFor(String status, int told) {
        tracking.acknowledge(Instant.parse("2026-04-01T10:00:00Z"), LocalDate.of(2026, 5, 2));
        trackings.save(tracking);
        progress(status);

        assertThat(sweepOn("2026-05-01").raised()).isEqualTo(told);
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

    private void sent() {
        jdbc.update("update notice set state = 'SENT', sent_at = current_timestamp where state = 'WAITING'");
    }

    private void setDue(String day) {
        tracking.setDue(LocalDate.parse(day));
        trackings.save(tracking);
    }

    private void progress(String status) {
        Document paper = documents.save(document("progress"));
        jdbc.update(
                "insert into progress_entry (id, document_id, recommendation_id, action_taken, status, stage)"
                        + " values (-1, ?, ?, '', ?, ?)",
                paper.storedId(),
                Long.parseLong(benches.ref()),
                status,
                StageReading.of(status).name());
    }

    private Document document(String hash) {
        return new Document(
                committees.findByNameIgnoreCase("Parks Panel").orElseThrow(),
                new Fingerprint(hash + ".pdf", hash),
                new PackDates(RECEIVED, RECEIVED),
                Instant.EPOCH);
    }

    private void meetingOn(String day) {
        Document calendar = documents.findBySha256("calendar").orElseGet(() -> documents.save(document("calendar")));
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
