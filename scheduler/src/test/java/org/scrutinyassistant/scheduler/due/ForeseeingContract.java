package org.scrutinyassistant.scheduler.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.register.person.Cover;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.person.Quiet;
import org.scrutinyassistant.register.person.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** When what is foreseen would leave, for a response due by Monday 4 May 2026. */
abstract class ForeseeingContract extends SweepScene {

    private static final Quiet ALL_BUT_SEVEN_TO_EIGHT = new Quiet(LocalTime.of(8, 0), LocalTime.of(7, 0));

    @Autowired
    Upcoming upcoming;

    @BeforeEach
    void today() {
        sweepOn("2026-04-20");
        sent();
    }

    @Test
    void whatWillBeRaisedIsForeseenAndNothingIsEntered() {
        assertThat(foreseen("2026-04-20", "2026-05-04"))
                .containsExactly(
                        "2026-04-23T07:30:00Z 7-days-before",
                        "2026-05-01T07:30:00Z 1-day-before",
                        "2026-05-04T07:30:00Z on-the-day");
        assertThat(foreseen("2026-04-24", "2026-05-02")).containsExactly("2026-05-01T07:30:00Z 1-day-before");
        assertThat(told()).hasSize(1);
    }

    @Test
    void whatWaitsToBeRaisedIsForeseenForTheNextSweep() {
        clock.set("2026-04-23T21:00:00Z");

        assertThat(foreseen("2026-04-23", "2026-04-23")).isEmpty();
        assertThat(foreseen("2026-04-23", "2026-04-24")).containsExactly("2026-04-24T07:00:00Z 7-days-before");
    }

    @Test
    void ofDaysThatHavePassedItSaysWhatWouldHaveGone() {
        assertThat(foreseen("2026-04-20", "2026-04-20")).isEmpty();
        clock.set("2026-05-30T09:00:00Z");

        assertThat(foreseen("2026-04-20", "2026-05-01"))
                .containsExactly("2026-04-23T07:30:00Z 7-days-before", "2026-05-01T07:30:00Z 1-day-before");
    }

    @Test
    void whatANewDateSaysInsteadIsForeseen() {
        sweepOn("2026-04-23");
        setDue("2026-05-06");

        assertThat(foreseen("2026-04-23", "2026-04-28"))
                .containsExactly("2026-04-23T09:00:00Z moved", "2026-04-27T07:30:00Z 7-days-before");
    }

    @Test
    void whoeverCoversByThenIsForeseen() {
        long deputy = person("Lee Marsh", Role.OFFICER);
        lead(person -> {
            person.leaveAloneIn(ALL_BUT_SEVEN_TO_EIGHT);
            person.coverBy(new Cover(deputy, LocalDate.of(2026, 4, 24), LocalDate.of(2026, 4, 30)));
        });

        assertThat(upcoming.between(LocalDate.parse("2026-04-24"), LocalDate.parse("2026-04-24")))
                .extracting(notice -> notice.recipient().name() + " " + notice.why())
                .containsExactly("Lee Marsh It is for Robin Field, and you cover for them. To them it says:"
                        + " You lead on this recommendation.");
    }

    @Test
    void whoCannotBeReachedIsNotForeseen() {
        lead(person -> person.reachBy(List.of(), null));

        assertThat(foreseen("2026-04-23", "2026-05-30")).isEmpty();
    }

    @Test
    void whatItsRecipientStoppedIsNotForeseen() {
        clock.set("2026-05-05T09:00:00Z");
        sweep.run();
        jdbc.update(
                "insert into person_following (person_id, subject, follows) values (?, ?, false)",
                tracking.leadId(),
                benches.toString());

        assertThat(foreseen("2026-05-05", "2026-05-20")).isEmpty();
    }

    @Test
    void itLeavesWhenItsRecipientMayBeTold() {
        lead(person -> person.leaveAloneIn(new Quiet(LocalTime.of(18, 0), LocalTime.of(9, 15))));

        assertThat(foreseen("2026-04-23", "2026-04-23")).containsExactly("2026-04-23T08:15:00Z 7-days-before");
    }

    @Test
    void whatIsHeldToAnotherDayIsForeseenOnThatDay() {
        lead(person -> person.leaveAloneIn(ALL_BUT_SEVEN_TO_EIGHT));

        assertThat(foreseen("2026-04-23", "2026-04-23")).isEmpty();
        assertThat(foreseen("2026-04-24", "2026-04-24")).containsExactly("2026-04-24T06:00:00Z 7-days-before");
    }

    @Test
    void whatWouldBeOvertakenByThenIsNotForeseen() {
        lead(person -> person.leaveAloneIn(ALL_BUT_SEVEN_TO_EIGHT));

        assertThat(foreseen("2026-04-30", "2026-05-06")).containsExactly("2026-05-06T06:00:00Z owner");
    }

    @Test
    void whatIsInTheLedgerLeavesByTheSameRules() {
        sweepOn("2026-04-23");
        lead(person -> person.leaveAloneIn(ALL_BUT_SEVEN_TO_EIGHT));

        assertThat(foreseen("2026-04-23", "2026-04-23")).isEmpty();
        assertThat(foreseen("2026-04-23", "2026-04-24")).containsExactly("2026-04-24T06:00:00Z 7-days-before");
    }

    @Test
    void whatIsInTheLedgerButOvertakenIsNotForeseen() {
        sweepOn("2026-04-23");
        tracking.responded(LocalDate.of(2026, 4, 22));
        trackings.save(tracking);

        assertThat(foreseen("2026-04-23", "2026-05-30")).isEmpty();
    }

    @Test
    void whatIsSnoozedLeavesWhenItsRecipientSaid() {
        sweepOn("2026-04-23");
        long id = ledger.about(benches).stream()
                .filter(notice -> stage(notice).startsWith("7-days-before"))
                .findFirst()
                .orElseThrow()
                .id();
        ledger.snooze(id, Instant.parse("2026-04-24T19:00:00Z"), "snoozed");

        assertThat(foreseen("2026-04-24", "2026-04-24")).containsExactly("2026-04-24T19:00:00Z 7-days-before");
    }

    private void lead(Consumer<Person> change) {
        Person lead = people.findById(Objects.requireNonNull(tracking.leadId())).orElseThrow();
        change.accept(lead);
        people.save(lead);
    }

    private List<String> foreseen(String from, String to) {
        return upcoming.between(LocalDate.parse(from), LocalDate.parse(to)).stream()
                .filter(notice -> notice.recipient().name().equals("Robin Field"))
                .map(notice -> notice.sendAfter() + " " + notice.key().stage())
                .toList();
    }
}
