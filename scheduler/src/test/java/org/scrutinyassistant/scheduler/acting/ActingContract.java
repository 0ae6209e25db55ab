package org.scrutinyassistant.scheduler.acting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.committee.Committees;
import org.scrutinyassistant.register.monitoring.Edit;
import org.scrutinyassistant.register.monitoring.Tracker;
import org.scrutinyassistant.register.monitoring.TrackingChange;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.ChannelName;
import org.scrutinyassistant.register.person.Cover;
import org.scrutinyassistant.register.person.People;
import org.scrutinyassistant.register.person.Person;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.recommendation.Entered;
import org.scrutinyassistant.register.recommendation.ProposedProgresses;
import org.scrutinyassistant.register.recommendation.Recommendation;
import org.scrutinyassistant.register.recommendation.Recommendations;
import org.scrutinyassistant.register.recommendation.Reference;
import org.scrutinyassistant.register.recommendation.Tracking;
import org.scrutinyassistant.register.recommendation.Trackings;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.SchedulerTestApplication;
import org.scrutinyassistant.scheduler.SettableClock;
import org.scrutinyassistant.scheduler.ledger.Ledger;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeKey;
import org.scrutinyassistant.scheduler.notice.NoticeKind;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.scrutinyassistant.scheduler.notice.Recipient;
import org.scrutinyassistant.scheduler.notice.Said;
import org.scrutinyassistant.scheduler.notice.Weight;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose answer counts, and that none is lost: the lead of a recommendation has changed, and the old one's card is still open. */
@SpringBootTest(
        classes = SchedulerTestApplication.class,
        properties = {
            "spring.config.location=file:../application.yml",
            "logging.level.root=warn",
            "spring.quartz.auto-startup=false",
            "scrutiny.notices.delivery.auto-start=false"
        })
abstract class ActingContract {

    private static final LocalDate PROMISED = LocalDate.of(2026, 6, 1);
    private static final Answer ANSWER = new Answer(PROMISED, "Two are mended.");

    @Autowired
    Acting acting;

    @Autowired
    Resending resending;

    @Autowired
    Tracker tracker;

    @Autowired
    Ledger ledger;

    @Autowired
    SettableClock clock;

    @Autowired
    Committees committees;

    @Autowired
    People people;

    @Autowired
    Recommendations recommendations;

    @Autowired
    Trackings trackings;

    @Autowired
    ProposedProgresses progresses;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Subject benches;
    private Addressee lead;

    @BeforeEach
    void aRecommendationHasANewLead() {
        List.of(
                        "notice",
                        "proposed_progress",
                        "tracking",
                        "recommendation",
                        "person_committee",
                        "person_channel",
                        "person")
                .forEach(table -> jdbc.update("delete from " + table));
        clock.set("2026-05-04T09:00:00Z");
        Committee panel = committees
                .findByNameIgnoreCase("Parks Panel")
                .orElseGet(() -> committees.save(new Committee("Parks Panel")));
        Reference made = new Reference(LocalDate.of(2026, 3, 5), "Benches", 1);
        benches = Subject.recommendation(recommendations
                .save(new Recommendation(panel, made, "Mend the benches."))
                .storedId());
        lead = person(Role.OFFICER);
        Tracking tracking = new Tracking(Long.parseLong(benches.ref()));
        tracking.assign(lead.id());
        trackings.save(tracking);
    }

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
        assertThat(entered()).isEqualTo(new Entered(lead.id(), null, null, null, null, null, null));
        assertThat(progresses.count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the API", "the lead", "who covers", "a head of service", "a scrutiny manager"})
    void whoAnswersForItEndsItsReminders(String who) {
        Actor actor = actor(who);
        Notice theirs = raised(actor.person() == null ? lead : people(actor));
        Notice other = raised(person(Role.OFFICER));

        Acted acted = acting.acknowledge(theirs.id(), actor, ANSWER);

        assertThat(acted.words()).startsWith("Thank you. You will be reminded by the new date");
        assertThat(state(other)).isEqualTo(NoticeState.OVERTAKEN);
        assertThat(entered().expectedOn()).isEqualTo(PROMISED);
        assertThat(progresses.count()).isEqualTo(1);
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

    @Test
    void whatFailedOrADryRunKeptBackIsSentAgainAndNothingElse() {
        Notice failed = raised(lead, "FAILED", "nobody could be reached: by email: 550");
        Notice kept = raised(person(Role.OFFICER), "CANCELLED", "dry run: would have gone by email");
        Notice stopped = raised(person(Role.OFFICER), "CANCELLED", "the recommendation was withdrawn");

        assertThat(resending.notice(failed.id(), new Actor(null))).isInstanceOf(Acted.Done.class);
        assertThat(resending.notice(kept.id(), new Actor(null))).isInstanceOf(Acted.Done.class);
        assertThat(resending.notice(stopped.id(), new Actor(null)))
                .isEqualTo(new Acted.Refused("Only a notice that failed, or that a dry run kept back, can be sent"
                        + " again: notice " + stopped.id() + " is cancelled."));

        assertThat(List.of(state(failed), state(kept), state(stopped)))
                .containsExactly(NoticeState.WAITING, NoticeState.WAITING, NoticeState.CANCELLED);
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

    private Notice raised(Addressee to, String state, String reason) {
        Notice notice = raised(to);
        jdbc.update("update notice set state = ?, reason = ? where id = ?", state, reason, notice.id());
        return notice;
    }

    private Notice raised(Addressee to) {
        NoticeKey key = new NoticeKey(NoticeKind.RESPONSE_DEADLINE, benches, "2026-05-04", "on-the-day", to.id());
        ledger.raise(List.of(new NewNotice(
                key,
                Recipient.of(to),
                "A response is due",
                LocalDate.of(2026, 5, 4),
                clock.instant(),
                Weight.STATUTORY,
                "You lead on it.",
                "",
                Said.of(Map.of()))));
        return ledger.about(benches).stream()
                .filter(notice -> notice.raised().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private NoticeState state(Notice notice) {
        return ledger.find(notice.id()).orElseThrow().state();
    }

    private Entered entered() {
        return trackings.findById(Long.parseLong(benches.ref())).orElseThrow().entered();
    }

    private Addressee person(Role role) {
        Person person = new Person("Ashley Example", role);
        person.reachBy(List.of(ChannelName.EMAIL), "ashley@example.org");
        return people.save(person).addressee();
    }
}
