package org.scrutinyassistant.scheduler.acting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.register.monitoring.Edit;
import org.scrutinyassistant.register.monitoring.Tracker;
import org.scrutinyassistant.register.monitoring.TrackingChange;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Cover;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.recommendation.Entered;
import org.scrutinyassistant.register.recommendation.ProposedProgresses;
import org.scrutinyassistant.register.recommendation.Tracking;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose answer counts, and that none is lost. */
abstract class AnsweringContract extends ActingScene {

    private static final LocalDate PROMISED = LocalDate.of(2026, 6, 1);
    private static final Answer ANSWER = new Answer(PROMISED, "Two are mended.");

    @Autowired
    Acting acting;

    @Autowired
    Tracker tracker;

    @Autowired
    ProposedProgresses progresses;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @CsvSource({"OFFICER", "COUNCILLOR"})
    void whoDoesNotLeadOnItAnswersForThemselvesAlone(Role role) {
        Addressee former = person(role);
        Notice old = raised(former);
        Notice fresh = raised(lead);

        Acted acted = acting.acknowledge(old.id(), new Actor(former.id()), ANSWER);

        assertThat(acted).isInstanceOf(Acted.Done.class);
        assertThat(acted.words())
                .isEqualTo("Thank you. It is noted that you have seen this. You don't lead on this recommendation,"
                        + " so its date, progress and reminders stay as they are.");
        assertThat(state(old)).isEqualTo(NoticeState.ACKNOWLEDGED);
        assertThat(state(fresh)).isEqualTo(NoticeState.WAITING);
        assertThat(entered()).isEqualTo(new Entered(lead.id(), null, null, null, null, null, null, false));
        assertThat(progresses.count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the API", "the lead", "who covers", "a head of service", "a scrutiny manager"})
    void whoAnswersForItEndsItsReminders(String who) {
        Actor actor = actor(who);
        Notice theirs = raised(actor.person() == null ? lead : people(actor));
        Notice other = raised(person(Role.OFFICER));

        Acted acted = acting.acknowledge(theirs.id(), actor, ANSWER);

        assertThat(acted.words()).startsWith("Thank you. Reminders now go by the new date, Monday 1 June 2026.");
        assertThat(ledger.find(theirs.id()).orElseThrow().reason())
                .isEqualTo("acknowledged by "
                        + (actor.person() == null
                                ? "whoever uses the API"
                                : people(actor).name()));
        assertThat(state(other)).isEqualTo(NoticeState.OVERTAKEN);
        assertThat(entered().expectedOn()).isEqualTo(PROMISED);
        assertThat(progresses.count()).isEqualTo(1);
    }

    @Test
    void sayingToBeOnItForADateThatPassedLeavesTheOneThatStandsAlone() {
        Notice stale = raised(lead, "2026-04-22");
        Notice standing = raised(lead);

        Acted acted = acting.acknowledge(stale.id(), new Actor(lead.id()), new Answer(null, "Two are mended."));

        assertThat(acted.words())
                .isEqualTo(
                        "Thank you. It is noted that you have seen this. It is due by Monday 4 May 2026, of which you"
                                + " are reminded. Your progress awaits the panel's acceptance.");
        assertThat(state(stale)).isEqualTo(NoticeState.ACKNOWLEDGED);
        assertThat(state(standing)).isEqualTo(NoticeState.WAITING);
        assertThat(entered().acknowledgedAt()).isNull();
        assertThat(progresses.count()).isEqualTo(1);
    }

    @Test
    void whoCoveredOnceDoesNotEndTheRemindersOfTheLead() {
        Addressee former = person(Role.OFFICER);
        Notice covered = raised(lead, former, "7-days-before");
        Notice theirs = raised(lead, lead, "1-day-before");

        acting.acknowledge(covered.id(), new Actor(former.id()), new Answer(null, null));

        assertThat(state(covered)).isEqualTo(NoticeState.ACKNOWLEDGED);
        assertThat(state(theirs)).isEqualTo(NoticeState.WAITING);
    }

    @Test
    void havingSeenThatNobodyLedSilencesNoLeadWhoWasNamedSince() {
        Addressee manager = person(Role.SCRUTINY_MANAGER);
        Notice unassigned = raised(manager, manager, "unassigned");
        Notice theirs = raised(lead);

        Acted acted = acting.acknowledge(unassigned.id(), new Actor(manager.id()), new Answer(null, null));

        assertThat(acted.words())
                .isEqualTo("Thank you. It is noted that you have seen this. Somebody leads on this recommendation now,"
                        + " who is reminded of its date.");
        assertThat(state(theirs)).isEqualTo(NoticeState.WAITING);
        assertThat(entered().acknowledgedAt()).isNull();
    }

    @Test
    void havingSeenAFigureLeavesItsCorrectionToBeSent() {
        Notice wrong = figure("started");
        Notice corrected = figure("corrected");

        acting.acknowledge(wrong.id(), new Actor(lead.id()), new Answer(null, null));

        assertThat(state(wrong)).isEqualTo(NoticeState.ACKNOWLEDGED);
        assertThat(state(corrected)).isEqualTo(NoticeState.WAITING);
    }

    @Test
    void aDateForWhatIsAnsweredPromisesNoReminder() {
        Notice notice = raised(lead);
        Tracking tracking = trackings.findById(Long.parseLong(benches.ref())).orElseThrow();
        tracking.responded(LocalDate.of(2026, 5, 4));
        trackings.save(tracking);

        assertThat(acting.acknowledge(notice.id(), new Actor(lead.id()), new Answer(PROMISED, null))
                        .words())
                .isEqualTo("Thank you. The date is kept, but nothing is expected of this recommendation any more, so no"
                        + " reminder is sent.");
    }

    @Test
    void aDateGivenAfterAnEarlierResponseIsRemindedOf() {
        Notice notice = raised(lead);
        Tracking tracking = trackings.findById(Long.parseLong(benches.ref())).orElseThrow();
        tracking.responded(LocalDate.of(2026, 4, 1));
        trackings.save(tracking);

        assertThat(acting.acknowledge(notice.id(), new Actor(lead.id()), new Answer(PROMISED, null))
                        .words())
                .isEqualTo("Thank you. Reminders now go by the new date, Monday 1 June 2026.");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-05-04 | before this date; once it has passed, it is told as overdue.",
                "2026-05-06 | of this date are sent, to you or to anybody else."
            })
    void beingOnItEndsTheRemindersBeforeTheDateOrThoseAfterIt(String day, String words) {
        Notice notice = raised(lead);
        clock.set(day + "T09:00:00Z");

        assertThat(acting.acknowledge(notice.id(), new Actor(lead.id()), new Answer(null, null))
                        .words())
                .endsWith(words);
    }

    @ParameterizedTest(name = "something had been entered before: {0}")
    @ValueSource(booleans = {true, false})
    void anAnswerAndAChangeInTheSameMomentAreBothKept(boolean before) throws Exception {
        Notice notice = raised(lead);
        if (!before) {
            trackings.deleteAll();
        }

        CompletableFuture<Acted> answering = transaction.execute(status -> {
            tracker.change(Long.parseLong(benches.ref()), received("2026-03-20"));
            trackings.flush();
            CompletableFuture<Acted> begun =
                    CompletableFuture.supplyAsync(() -> acting.acknowledge(notice.id(), new Actor(null), ANSWER));
            waitedFor(begun);
            return begun;
        });

        assertThat(answering.get(10, TimeUnit.SECONDS)).isInstanceOf(Acted.Done.class);
        assertThat(entered().expectedOn()).isEqualTo(PROMISED);
        assertThat(entered().receipt().report()).isEqualTo("2026-03-20");
    }

    private Actor actor(String who) {
        return switch (who) {
            case "the API" -> new Actor(null);
            case "the lead" -> new Actor(lead.id());
            case "who covers" -> new Actor(covering().id());
            case "a head of service" -> new Actor(person(Role.HEAD_OF_SERVICE).id());
            default -> new Actor(person(Role.SCRUTINY_MANAGER).id());
        };
    }

    private Addressee covering() {
        Addressee deputy = person(Role.OFFICER);
        Person away = people.findById(lead.id()).orElseThrow();
        away.coverBy(new Cover(deputy.id(), null, null));
        people.save(away);
        return deputy;
    }

    private Addressee people(Actor actor) {
        return transaction.execute(
                status -> people.findById(actor.person()).orElseThrow().addressee());
    }

    private static TrackingChange received(String day) {
        return new TrackingChange(Edit.none(), Edit.to(LocalDate.parse(day)), Edit.none(), Edit.none());
    }

    /** Lets it come as far as it can while the other transaction is open. */
    private static void waitedFor(CompletableFuture<Acted> begun) {
        try {
            begun.get(Duration.ofMillis(700).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException waits) {
            assertThat(begun).isNotDone();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private Entered entered() {
        return trackings.findById(Long.parseLong(benches.ref())).orElseThrow().entered();
    }
}
