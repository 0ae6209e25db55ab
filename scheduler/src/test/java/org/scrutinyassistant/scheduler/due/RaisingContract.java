package org.scrutinyassistant.scheduler.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.register.document.Document;
import org.scrutinyassistant.register.monitoring.Edit;
import org.scrutinyassistant.register.monitoring.Tracker;
import org.scrutinyassistant.register.monitoring.TrackingChange;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.recommendation.StageReading;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.delivery.Belonging;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.springframework.beans.factory.annotation.Autowired;

/** What a sweep enters, and what it leaves out. */
abstract class RaisingContract extends SweepScene {

    @Autowired
    Tracker tracker;

    @Autowired
    Belonging belonging;

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

    @ParameterizedTest(name = "without an action, {0}: {1}")
    @CsvSource({
        "Overdue, 1",
        "Outstanding, 1",
        "Still outstanding., 1",
        "Not started, 1",
        "No progress to report, 1",
        "Response awaited, 1",
        "In progress, 0",
        "Accepted, 0",
        "Agreed but no budget, 0",
        "No further action, 0"
    })
    void aStatusThatTellsNothingIsNoResponse(String status, int told) {
        progress(status);

        assertThat(sweepOn("2026-05-01").raised()).isEqualTo(told);
    }

    @Test
    void anotherLeadMeansOtherPeopleAndOtherWords() {
        sweepOn("2026-05-06");
        long rowan = person("Rowan Lee", Role.OFFICER);

        tracker.change(
                Long.parseLong(benches.ref()),
                new TrackingChange(Edit.to(rowan), Edit.none(), Edit.none(), Edit.none()));
        sweepOn("2026-05-12");

        assertThat(ledger.about(benches))
                .extracting(notice ->
                        stage(notice) + " to " + notice.raised().recipient().name() + ", led by "
                                + notice.raised().said().words().get("lead") + ": " + notice.state())
                .containsExactlyInAnyOrder(
                        "owner for 2026-05-04 to Robin Field, led by Robin Field: OVERTAKEN",
                        "owner for 2026-05-04 to Rowan Lee, led by Rowan Lee: WAITING",
                        "head-of-service for 2026-05-04 to Kim Dale, led by Rowan Lee: WAITING");
        assertThat(reasonOf("owner")).isEqualTo("Who leads on it has changed.");
    }

    @Test
    void whatSomebodyPutOffStillComesWhenTheLeadChanges() {
        sweepOn("2026-05-12");
        sent();
        Notice managers = ledger.about(benches).stream()
                .filter(notice -> notice.raised().key().stage().equals("head-of-service"))
                .findFirst()
                .orElseThrow();
        ledger.snooze(managers.id(), Instant.parse("2026-05-14T09:00:00Z"), "put off");

        tracker.change(
                Long.parseLong(benches.ref()),
                new TrackingChange(Edit.to(person("Rowan Lee", Role.OFFICER)), Edit.none(), Edit.none(), Edit.none()));

        assertThat(ledger.find(managers.id()).orElseThrow().state()).isEqualTo(NoticeState.HELD);
    }

    @Test
    void aDateForWhatIsToFollowTheResponseMovesNothing() {
        sweepOn("2026-05-01");
        sent();
        tracking.responded(LocalDate.of(2026, 5, 1));
        setDue("2026-09-01");

        assertThat(sweepOn("2026-05-05")).isEqualTo(new Swept(5, 0, 0, 0));
    }

    @Test
    void aRecommendationBelongsToItsCommittee() {
        long panel =
                committees.findByNameIgnoreCase("Parks Panel").orElseThrow().id();

        assertThat(belonging.committee(benches)).contains(Subject.committee(panel));
        assertThat(belonging.committee(Subject.recommendation(-1))).isEmpty();
        assertThat(belonging.committee(Subject.committee(panel))).isEmpty();
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
}
