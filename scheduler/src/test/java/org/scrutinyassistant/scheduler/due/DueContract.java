package org.scrutinyassistant.scheduler.due;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.message.ChartPoint;
import org.scrutinyassistant.register.document.Placed;
import org.scrutinyassistant.register.person.Cover;
import org.scrutinyassistant.register.person.People;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.SchedulerTestApplication;
import org.scrutinyassistant.scheduler.SettableClock;
import org.scrutinyassistant.scheduler.delivery.StillTrue;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What is due of meetings and indicators by the register and the settings of the product, whatever the database. */
@Transactional
@SpringBootTest(
        classes = SchedulerTestApplication.class,
        properties = {
            "spring.config.location=file:../application.yml",
            "logging.level.root=warn",
            "scrutiny.notices.delivery.auto-start=false"
        })
abstract class DueContract {

    @Autowired
    EntityManager entities;

    @Autowired
    People people;

    @Autowired
    DueNotices due;

    @Autowired
    List<StillTrue> judges;

    @Autowired
    SettableClock clock;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcTemplate jdbc;

    private TownPapers papers;

    @BeforeEach
    void aCommittee() {
        papers = new TownPapers(entities, "Town Panel");
    }

    @Test
    void anAgendaIsAnnouncedToMembersAndFollowersOnTheDayItsPackComes() {
        member("R. Oak");
        person("A. Clerk", Role.OFFICER).follow(Subject.committee(papers.committee()));
        person("B. Elm", Role.COUNCILLOR);
        Person stopped = member("C. Ash");
        stopped.stop(Subject.committee(papers.committee()));
        Placed pack = papers.pack("2026-06-03", "2026-06-03T13:15:00Z");
        papers.meeting(pack, "2026-06-11", "18:30", "Town Hall")
                .item(pack, "2026-06-11", 1, "Apologies", false)
                .item(pack, "2026-06-11", 2, "Sale of the mill", true)
                .item(pack, "2026-06-11", 3, "Bins", false);

        assertThat(on("2026-06-02")).isEmpty();
        assertThat(on("2026-06-03"))
                .extracting(notice -> notice.recipient().name() + ": " + notice.why())
                .containsExactlyInAnyOrder(
                        "R. Oak: You belong to the Town Panel.", "A. Clerk: You follow the Town Panel.");
        NewNotice notice = on("2026-06-03").get(0);
        assertThat(notice.key().toString())
                .startsWith("meeting-notice|meeting:" + papers.committee()
                        + "@2026-06-11|2026-06-11 6.30pm at Town Hall|published|");
        assertThat(notice.sendAfter()).isEqualTo("2026-06-03T13:15:00Z");
        assertThat(notice.said().words())
                .containsEntry("agenda", "1 Apologies\n3 Bins")
                .containsEntry("day", "Thursday 11 June 2026")
                .containsEntry("time", "6.30pm")
                .containsEntry("place", "Town Hall")
                .containsEntry("document", "Town Panel agenda pack, page 4, published 3 June 2026");
        assertThat(notice.said().appointment()).satisfies(appointment -> {
            assertThat(appointment.start().toInstant()).isEqualTo("2026-06-11T17:30:00Z");
            assertThat(appointment.end().toInstant()).isEqualTo("2026-06-11T19:30:00Z");
            assertThat(appointment.uid())
                    .isEqualTo("meeting-" + papers.committee() + "-2026-06-11-2026-06-03@scrutiny-assistant");
            assertThat(appointment.sequence()).isZero();
            assertThat(appointment.cancelled()).isFalse();
        });
    }

    @Test
    void aMeetingAfterABankHolidayIsRemindedOfOnTheWorkingDayBefore() {
        member("R. Oak");
        papers.calendar(papers.pack("2026-01-05", "2026-01-05T09:00:00Z"), "2026-04-07", "2026-10-26");

        assertThat(on("2026-04-06")).isEmpty();
        assertThat(on("2026-04-02")).singleElement().satisfies(notice -> {
            assertThat(notice.key().stage()).isEqualTo("day-before");
            assertThat(notice.sendAfter()).isEqualTo("2026-04-02T07:00:00Z");
            assertThat(notice.said().words())
                    .containsEntry("left", "on Tuesday")
                    .doesNotContainKey("time");
            assertThat(notice.said().appointment()).isNull();
        });
        assertThat(on("2026-10-23"))
                .extracting(NewNotice::sendAfter)
                .containsExactly(Instant.parse("2026-10-23T07:00:00Z"));
    }

    @ParameterizedTest(name = "a meeting on {0} is reminded of on {1}")
    @CsvSource({
        "2026-06-08, 2026-06-05",
        "2026-06-09, 2026-06-08",
        "2026-06-05, 2026-06-04",
        "2026-05-26, 2026-05-22",
        "2026-04-07, 2026-04-02",
        "2026-12-29, 2026-12-24",
        "2027-01-04, 2026-12-31",
        "2028-02-29, 2028-02-28"
    })
    void aReminderComesOnTheWorkingDayBefore(LocalDate meeting, LocalDate reminder) {
        member("R. Oak");
        papers.calendar(papers.pack("2026-01-05", "2026-01-05T09:00:00Z"), meeting.toString());

        assertThat(meeting.minusDays(9)
                        .datesUntil(meeting.plusDays(2))
                        .filter(day -> !on(day.toString()).isEmpty()))
                .containsExactly(reminder);
    }

    @ParameterizedTest(name = "known on {0}: told on {1}")
    @CsvSource({
        "2026-06-04, 2026-06-05",
        "2026-06-05, 2026-06-05",
        "2026-06-06, 2026-06-06",
        "2026-06-07, 2026-06-07",
        "2026-06-08, ''"
    })
    void aMeetingThatBecomesKnownAfterItsReminderIsToldAtOnce(String known, String told) {
        member("R. Oak");
        papers.calendar(papers.pack(known, known + "T09:00:00Z"), "2026-06-08");

        assertThat(LocalDate.parse("2026-06-01")
                        .datesUntil(LocalDate.parse("2026-06-10"))
                        .filter(day -> !on(day.toString()).isEmpty())
                        .map(LocalDate::toString)
                        .collect(joining(" ")))
                .isEqualTo(told);
    }

    @Test
    void twoCommitteesThatMeetOnOneDayAreTwoMeetings() {
        Person both = member("R. Oak");
        both.joinCommittees(Set.of("Town Panel", "Quay Panel"));
        TownPapers quay = new TownPapers(entities, "Quay Panel");
        papers.calendar(papers.pack("2026-01-05", "2026-01-05T09:00:00Z"), "2026-06-09");
        quay.calendar(quay.pack("2026-01-05", "2026-01-05T09:00:00Z"), "2026-06-09");

        assertThat(on("2026-06-08"))
                .extracting(NewNotice::title)
                .containsExactlyInAnyOrder(
                        "Town Panel meets on Tuesday 9 June 2026", "Quay Panel meets on Tuesday 9 June 2026");
    }

    @Test
    void aMeetingIsMovedByADayOrCancelledEvenAfterItsReminderWent() {
        member("R. Oak");
        papers.calendar(papers.pack("2026-05-11", "2026-05-11T09:00:00Z"), "2026-06-09", "2026-09-09", "2026-11-11");
        papers.calendar(papers.pack("2026-06-08", "2026-06-08T10:00:00Z"), "2026-06-10", "2026-09-09", "2026-11-11");
        papers.calendar(papers.pack("2026-06-09", "2026-06-09T10:00:00Z"), "2026-09-09", "2026-11-11");

        assertThat(on("2026-06-08"))
                .extracting(NewNotice::title)
                .containsExactly("Town Panel moved from Tuesday 9 June 2026 to Wednesday 10 June 2026");
        assertThat(on("2026-06-09"))
                .extracting(NewNotice::title)
                .containsExactly("Town Panel on Wednesday 10 June 2026 is cancelled");
        assertThat(on("2026-06-10")).isEmpty();
    }

    @Test
    void aMovedMeetingKeepsItsPlaceInCalendars() {
        member("R. Oak");
        Placed first = papers.pack("2026-05-11", "2026-05-11T09:00:00Z");
        papers.meeting(first, "2026-05-20", "18:00", "Town Hall")
                .calendar(first, "2026-07-08", "2026-09-09", "2026-11-11");
        papers.calendar(papers.pack("2026-06-15", "2026-06-15T09:00:00Z"), "2026-07-15", "2026-09-09", "2026-11-11");
        papers.calendar(papers.pack("2026-06-22", "2026-06-22T09:00:00Z"), "2026-09-09", "2026-11-11");

        assertThat(on("2026-06-15")).singleElement().satisfies(notice -> {
            assertThat(notice.key().subject()).isEqualTo(Subject.meeting(papers.committee(), LocalDate.of(2026, 7, 8)));
            assertThat(notice.key().stage()).isEqualTo("moved-1");
            assertThat(notice.said().words())
                    .containsEntry("was", "Wednesday 8 July 2026")
                    .containsEntry("time", "6pm, as usual");
            assertThat(notice.said().appointment().uid()).contains("2026-07-08-2026-05-11");
            assertThat(notice.said().appointment().start().toLocalDate()).isEqualTo("2026-07-15");
        });
        assertThat(on("2026-06-22")).singleElement().satisfies(notice -> {
            assertThat(notice.key().stage()).isEqualTo("cancelled-2");
            assertThat(notice.said().appointment().uid()).contains("2026-07-08-2026-05-11");
            assertThat(notice.said().appointment().sequence()).isEqualTo(2);
            assertThat(notice.said().appointment().cancelled()).isTrue();
        });
    }

    @Test
    void aBreachIsToldToFollowersAndToWhoCoversForThem() {
        Person deputy = person("B. Elm", Role.OFFICER);
        Person follower = person("A. Clerk", Role.OFFICER);
        follower.follow(Subject.indicator(papers.indicator()));
        follower.coverBy(new Cover(deputy.storedId(), null, null));
        member("R. Oak");
        papers.figures(papers.pack("2026-06-03", "2026-06-03T09:00:00Z"), "2026-03", "9", "9.5", "16.1");

        assertThat(on("2026-06-03")).singleElement().satisfies(notice -> {
            assertThat(notice.key().toString())
                    .isEqualTo("indicator-breach|indicator:" + papers.indicator() + "|2026-05|started|person:"
                            + follower.storedId());
            assertThat(notice.recipient().name()).isEqualTo("B. Elm");
            assertThat(notice.why()).isEqualTo("A. Clerk follows TP1, Missed bins, and you cover for them.");
            assertThat(notice.said().words())
                    .containsEntry("value", "16.1%")
                    .containsEntry("before", "9.5% in April 2026")
                    .containsEntry("status", "red: 16.1% against a target of at most 10%, more than 10% worse")
                    .containsEntry("owner", "A. Clerk")
                    .containsEntry("source", "Town Panel agenda pack, page 4, published 3 June 2026");
            assertThat(notice.said().chart().points())
                    .extracting(ChartPoint::label)
                    .containsExactly("March 2026", "April 2026", "May 2026");
        });
    }

    @Test
    void aBreachIsToldEachPersonByWhatTheyWereTold() {
        member("M. Hale", Role.SCRUTINY_MANAGER);
        papers.figures(papers.pack("2026-06-03", "2026-06-03T09:00:00Z"), "2026-03", "12", "13", "10.9");
        papers.figures(papers.pack("2026-07-03", "2026-07-03T09:00:00Z"), "2026-06", "11.5");
        assertThat(on("2026-06-03")).isEmpty();
        assertThat(stages("2026-07-03")).containsExactly("started 2026-06 to M. Hale");
        tell("2026-07-03T10:00:00Z");
        assertThat(stages("2026-07-03")).isEmpty();

        member("N. Reed", Role.SCRUTINY_MANAGER);
        papers.figures(papers.pack("2026-08-02", "2026-08-03T09:00:00Z"), "2026-07", "11.4");
        assertThat(stages("2026-08-03")).containsExactly("started 2026-07 to N. Reed");
        tell("2026-08-03T10:00:00Z");
        papers.figures(papers.pack("2026-08-03", "2026-08-03T15:00:00Z"), "2026-07", "9");

        assertThat(stages("2026-08-03"))
                .containsExactlyInAnyOrder("recovered 2026-07 to M. Hale", "corrected 2026-07 to N. Reed");
    }

    @Test
    void severalIndicatorsThatNobodyFollowsAreToldToNobody() {
        person("B. Elm", Role.COUNCILLOR);
        papers.figures(papers.pack("2026-06-03", "2026-06-03T09:00:00Z"), "2026-05", "16");

        assertThat(on("2026-06-03")).isEmpty();
    }

    @Test
    void aFigureThatDoesNotComeIsMissedByItsOwnerElseByTheScrutinyManagers() {
        papers.figures(papers.pack("2026-06-03", "2026-06-03T09:00:00Z"), "2025-12", "9", "9", "9", "9", "9", "9");
        person("M. Hale", Role.SCRUTINY_MANAGER);

        assertThat(on("2026-08-15")).extracting(each -> each.recipient().name()).containsExactly("M. Hale");
        person("A. Clerk", Role.OFFICER);
        assertThat(on("2026-08-14")).isEmpty();
        assertThat(on("2026-08-15")).singleElement().satisfies(notice -> {
            assertThat(notice.recipient().name()).isEqualTo("A. Clerk");
            assertThat(notice.said().words())
                    .containsEntry("month", "June 2026")
                    .containsEntry("expected", "Friday 14 August 2026")
                    .containsEntry("last", "9% in May 2026");
        });
        assertThat(on("2026-09-15")).hasSize(1);
        assertThat(on("2026-10-16")).hasSize(1);
        assertThat(on("2026-11-15")).isEmpty();
    }

    @Test
    void whatNewerPapersOvertakeIsNotSent() {
        member("M. Hale", Role.SCRUTINY_MANAGER);
        Placed first = papers.pack("2026-06-03", "2026-06-03T09:00:00Z");
        papers.figures(first, "2026-05", "12").calendar(first, "2026-07-08", "2026-09-09", "2026-11-11");
        List<NewNotice> started = on("2026-06-03");
        List<NewNotice> reminder = on("2026-07-07");
        assertThat(overtaken("2026-06-03T10:00:00Z", started)).isEmpty();
        assertThat(overtaken("2026-07-07T10:00:00Z", reminder)).isEmpty();

        papers.figures(papers.pack("2026-06-05", "2026-06-05T09:00:00Z"), "2026-06", "9");
        papers.calendar(papers.pack("2026-07-06", "2026-07-06T09:00:00Z"), "2026-07-15", "2026-09-09", "2026-11-11");

        assertThat(overtaken("2026-06-04T10:00:00Z", started)).isEmpty();
        assertThat(overtaken("2026-06-05T10:00:00Z", started))
                .containsExactly("A newer figure has come, for June 2026.");
        assertThat(overtaken("2026-07-07T10:00:00Z", reminder))
                .containsExactly("There is no meeting on Wednesday 8 July 2026 any more.");
    }

    private List<String> stages(String day) {
        return on(day).stream()
                .map(notice -> notice.key().stage() + " " + notice.key().event() + " to "
                        + notice.recipient().name())
                .toList();
    }

    private void tell(String now) {
        clock.set(now);
        ledger.raise(on(now.substring(0, now.indexOf('T'))));
        jdbc.update("update notice set state = 'SENT', sent_at = raised_at where sent_at is null");
    }

    private List<String> overtaken(String now, List<NewNotice> raised) {
        clock.set(now);
        Set<Notice> notices = Set.of(new Notice(
                7,
                raised.get(0),
                clock.instant(),
                null,
                clock.instant(),
                NoticeState.WAITING,
                "",
                0,
                null,
                null,
                null));
        return judges.stream()
                .filter(judge -> judge.judges(raised.get(0).key().kind()))
                .flatMap(judge -> judge.overtaken(notices).values().stream())
                .toList();
    }

    private List<NewNotice> on(String day) {
        entities.flush();
        entities.clear();
        return due.foresee().on(LocalDate.parse(day)).toList();
    }

    private Person member(String name) {
        return member(name, Role.COUNCILLOR);
    }

    private Person member(String name, Role role) {
        Person person = person(name, role);
        person.joinCommittees(Set.of("Town Panel"));
        return person;
    }

    private Person person(String name, Role role) {
        return people.saveAndFlush(new Person(name, role));
    }
}
