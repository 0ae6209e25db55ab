package org.scrutinyassistant.scheduler.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.recommendation.Receipt;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/** What is told of a date that moves. */
abstract class MovedDateContract extends SweepScene {

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
    void anExtraordinaryMeetingThatComesBetweenMovesNothing() {
        meetingOn("2026-04-30");
        sweepOn("2026-04-13");
        sent();

        extraordinaryMeetingOn("2026-04-16");

        assertThat(sweepOn("2026-04-14").corrected()).isZero();
        assertThat(told()).containsExactly("7-days-before for 2026-04-22: SENT");
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
    void aDateThatMovesWhileNobodyLeadsIsToldToNobody() {
        tracking.assign(null);
        trackings.save(tracking);
        sweepOn("2026-05-06");
        sent();
        setDue("2026-05-20");

        sweepOn("2026-05-07");
        sweepOn("2026-05-08");

        assertThat(told()).noneMatch(told -> told.startsWith("moved"));
    }

    @Test
    void whatWasRehearsedIsNotToldAgain() {
        sweepOn("2026-04-14");
        sent();
        setDue("2026-05-20");
        sweepOn("2026-04-15");
        jdbc.update("update notice set state = 'CANCELLED' where state = 'WAITING'");

        sweepOn("2026-04-16");

        assertThat(told()).filteredOn(told -> told.startsWith("moved")).hasSize(1);
    }

    @Test
    void aReminderThatWasWithdrawnIsNotToldBesideThatTheDateMovedBack() {
        sweepOn("2026-04-14");
        setDue("2026-05-07");
        sweepOn("2026-04-17");
        sent();
        setDue(null);

        sweepOn("2026-04-20");
        sweepOn("2026-04-20");

        assertThat(told())
                .contains("moved for 2026-05-04: WAITING")
                .doesNotContain("14-days-before for 2026-05-04: WAITING");
    }

    @Test
    void aDateThatMovesIntoThePastIsToldAsOverdue() {
        setDue("2026-06-19");
        sweepOn("2026-06-10");
        sent();
        setDue("2026-06-05");

        sweepOn("2026-06-11");

        assertThat(told()).contains("owner for 2026-06-05: WAITING").noneMatch(told -> told.startsWith("moved"));
    }

    @Test
    void whatWasWithdrawnIsToldWhenItFallsDueAgain() {
        sweepOn("2026-05-05");
        setDue("2026-06-30");
        sweepOn("2026-05-06");
        assertThat(told()).containsExactly("owner for 2026-05-04: OVERTAKEN");
        setDue(null);

        assertThat(sweepOn("2026-05-07").raised()).isEqualTo(1);

        assertThat(ledger.about(benches)).singleElement().satisfies(notice -> {
            assertThat(notice.state()).isEqualTo(NoticeState.WAITING);
            assertThat(notice.reason()).isEmpty();
            assertThat(notice.raised().said().words()).containsEntry("days-late", "2 working days");
            assertThat(notice.sendAfter()).isEqualTo("2026-05-06T07:30:00Z");
            assertThat(notice.raised().recipient().name()).isEqualTo("Robin Field");
        });
        assertThat(sweepOn("2026-05-07").raised()).isZero();
    }

    @Test
    void whatWasSentIsNotToldAgainThoughItFallsDueAgain() {
        sweepOn("2026-05-05");
        sent();
        setDue("2026-06-30");
        sweepOn("2026-05-06");
        setDue(null);
        sweepOn("2026-05-07");

        assertThat(told()).filteredOn(told -> told.startsWith("owner")).containsExactly("owner for 2026-05-04: SENT");
    }

    @Test
    void aDateThatMovesToAndFroBeforeThatWasToldIsToldWhereItEnds() {
        sweepOn("2026-04-14");
        sent();
        setDue("2026-05-20");
        sweepOn("2026-04-15");
        setDue(null);
        sweepOn("2026-04-16");
        assertThat(told()).contains("moved for 2026-05-20: OVERTAKEN");
        setDue("2026-05-20");

        sweepOn("2026-04-17");

        assertThat(told())
                .filteredOn(told -> told.startsWith("moved") && told.endsWith("2026-05-20: WAITING"))
                .hasSize(1);
    }

    @Test
    void aFormerLeadDoesNotHearThatADateMovedAgain() {
        sweepOn("2026-04-14");
        sent();
        setDue("2026-05-20");
        sweepOn("2026-04-15");
        sent();
        tracking.assign(null);
        trackings.save(tracking);
        setDue("2026-05-27");

        sweepOn("2026-04-16");

        assertThat(told()).noneMatch(told -> told.startsWith("moved for 2026-05-27"));
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
    void aDateSetByHandReplacesOneThatWasPromised() {
        tracking.acknowledge(Instant.parse("2026-04-01T10:00:00Z"), LocalDate.of(2026, 6, 15));
        trackings.save(tracking);
        sweepOn("2026-05-26");
        sent();
        setDue("2026-06-04");

        sweepOn("2026-05-27");

        assertThat(told()).contains("moved for 2026-06-04: WAITING");
    }
}
