package org.scrutinyassistant.scheduler.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.register.document.Placed;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.delivery.CurrentWording;
import org.scrutinyassistant.scheduler.delivery.UpToDate;
import org.scrutinyassistant.scheduler.delivery.Worded;
import org.scrutinyassistant.scheduler.delivery.Wording;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.scheduler.notice.Weight;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told of a meeting, and of one that is moved or cancelled. */
abstract class MeetingNoticeContract extends DueScene {

    @Autowired
    List<UpToDate> upToDate;

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
    void whatBecomesExemptAfterANoticeWasRaisedIsNotSaidAnyMore() {
        member("R. Oak");
        Placed pack = papers.pack("2026-06-03", "2026-06-03T13:15:00Z");
        papers.meeting(pack, "2026-06-11", "18:30", "Town Hall")
                .item(pack, "2026-06-11", 1, "Bins", false)
                .item(pack, "2026-06-11", 2, "Sale of the mill", false);
        Notice raised = inLedger(on("2026-06-03").get(0));
        assertThat(agendaSaidOf(raised)).isEqualTo("1 Bins\n2 Sale of the mill");

        Placed newer = papers.pack("2026-06-04", "2026-06-04T09:00:00Z");
        papers.item(newer, "2026-06-11", 2, "Sale of the mill", true);

        assertThat(agendaSaidOf(raised)).isEqualTo("1 Bins");
        papers.item(newer, "2026-06-11", 3, "Bins.", true);
        assertThat(agendaSaidOf(raised)).isNull();
    }

    @Test
    void anAgendaThatComesInPlaceOfTheReminderIsAsUrgent() {
        member("R. Oak");
        papers.calendar(papers.pack("2026-01-05", "2026-01-05T09:00:00Z"), "2026-06-11");
        papers.meeting(papers.pack("2026-06-02", "2026-06-02T09:00:00Z"), "2026-06-11", "18:30", "Town Hall");
        papers.meeting(papers.pack("2026-06-11", "2026-06-11T09:00:00Z"), "2026-06-12", "10:00", "Town Hall");

        assertThat(on("2026-06-02")).extracting(NewNotice::weight).containsExactly(Weight.ROUTINE);
        assertThat(on("2026-06-11"))
                .extracting(notice -> notice.key().stage() + " " + notice.weight())
                .containsExactly("published CRITICAL");
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
            assertThat(notice.said().words()).containsEntry("first", "Wednesday 8 July 2026");
        });
    }

    @Test
    void whereThePapersOfADayPrintSeveralTimesAllAreSaid() {
        member("R. Oak");
        papers.meeting(papers.pack("2026-06-03", "2026-06-03T09:00:00Z"), "2026-06-15", "10:00", "Town Hall");
        papers.meeting(papers.pack("2026-06-05", "2026-06-05T09:00:00Z"), "2026-06-15", "14:00", "Town Hall");

        assertThat(on("2026-06-05")).singleElement().satisfies(notice -> {
            assertThat(notice.key().stage()).isEqualTo("changed-1");
            assertThat(notice.said().words()).containsEntry("time", "2pm").containsEntry("was", "10am at Town Hall");
        });
        assertThat(on("2026-06-12"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.said().words())
                        .containsEntry("time", "2pm")
                        .containsEntry("other-times", "10am"));
    }

    @ParameterizedTest(name = "a pack that comes on {0} for {1}: {2}")
    @CsvSource({
        "2026-06-03, 2026-06-03, CRITICAL",
        "2026-06-03, 2026-06-04, CRITICAL",
        "2026-06-05, 2026-06-08, CRITICAL",
        "2026-06-03, 2026-06-11, ROUTINE"
    })
    void anAgendaThatComesShortlyBeforeTheMeetingDoesNotWaitForTheDigest(String came, String day, Weight weight) {
        member("R. Oak");
        papers.meeting(papers.pack(came, came + "T09:00:00Z"), day, "18:30", "Town Hall");

        assertThat(on(came)).singleElement().satisfies(notice -> {
            assertThat(notice.key().stage()).isEqualTo("published");
            assertThat(notice.weight()).isEqualTo(weight);
        });
    }

    private static Notice inLedger(NewNotice notice) {
        Instant then = notice.sendAfter();
        return new Notice(1, notice, then, null, then, NoticeState.WAITING, "", 0, null, null, null);
    }

    private @Nullable String agendaSaidOf(Notice notice) {
        entities.flush();
        List<Notice> heard = new ArrayList<>();
        Wording words = (together, to) -> {
            heard.addAll(together);
            return new Worded("", Message.of(""));
        };
        new CurrentWording(words, upToDate, clock)
                .of(List.of(notice), people.findAll().get(0).addressee());
        return heard.get(0).raised().said().words().get("agenda");
    }
}
