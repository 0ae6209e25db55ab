package org.scrutinyassistant.scheduler.due.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.DEPUTY;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.benches;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.due;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.led;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.roster;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.told;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.register.person.Addressee;
import org.scrutinyassistant.register.person.Cover;
import org.scrutinyassistant.register.person.Role;
import org.scrutinyassistant.register.person.Roster;
import org.scrutinyassistant.register.recommendation.Entered;
import org.scrutinyassistant.register.subject.Subject;
import org.scrutinyassistant.scheduler.notice.NewNotice;

/** Who is told, and why. */
class WhoIsToldTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 4, 23);
    private static final LocalDate LATE = LocalDate.of(2026, 5, 5);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-04-23 | You lead on this recommendation.",
                "2026-05-11 | You answer for this recommendation as head of service.",
                "2026-05-18 | You look after scrutiny for the Parks Panel.",
                "2026-05-26 | You look after scrutiny for the Parks Panel."
            })
    void everybodyHearsWhyTheyAreTold(LocalDate day, String why) {
        assertThat(due(benches(led())).on(day).findFirst()).map(NewNotice::why).contains(why);
    }

    @Test
    void whoCoversForThemGetsItAndHearsWhy() {
        Roster covered = roster(Council.lead(new Cover(DEPUTY, BEFORE, BEFORE), Set.of()));
        RecommendationsDue due = due(covered, (committee, day) -> null, benches(led()));

        assertThat(due.on(BEFORE)).singleElement().satisfies(notice -> {
            assertThat(notice.recipient().name()).isEqualTo("Lee Marsh");
            assertThat(notice.key().recipient()).isEqualTo(Council.LEAD);
            assertThat(notice.why()).isEqualTo("Robin Field leads on this recommendation, and you cover for them.");
        });
        assertThat(told(due.on(BEFORE.plusDays(1)))).isEqualTo("7-days-before to Robin Field");
    }

    @Test
    void aStoppedRecommendationIsQuietExceptForWhatTheLawSets() {
        RecommendationsDue due = stopped(Subject.recommendation(12));

        assertThat(told(due.on(BEFORE))).isEqualTo("7-days-before to Robin Field");
        assertThat(told(due.on(LATE))).isEqualTo("follower to Sam Wood");
    }

    @Test
    void whoStoppedACommitteeIsToldWhatTheyLeadOnAllTheSame() {
        assertThat(told(stopped(Subject.committee(7)).on(LATE))).contains("owner to Robin Field");
    }

    private static RecommendationsDue stopped(Subject subject) {
        return due(roster(Council.lead(null, Set.of(subject))), (committee, day) -> null, benches(led()));
    }

    @Test
    void withoutAHeadOfServiceTheScrutinyManagerHearsSo() {
        Roster headless = new Roster(roster().everybody()
                .filter(person -> person.role() != Role.HEAD_OF_SERVICE)
                .toList());

        assertThat(due(headless, (committee, day) -> null, benches(led())).on(LocalDate.of(2026, 5, 11)))
                .first()
                .satisfies(notice -> {
                    assertThat(notice.key().stage()).isEqualTo("head-of-service");
                    assertThat(notice.why())
                            .isEqualTo("No head of service is known who answers for it."
                                    + " You look after scrutiny for the Parks Panel.");
                });
    }

    @Test
    void theNameOfACommitteeCountsInWhateverWriting() {
        Roster roughly =
                new Roster(roster().everybody().map(WhoIsToldTest::roughly).toList());

        assertThat(told(due(roughly, (committee, day) -> null, benches(led())).on(LocalDate.of(2026, 5, 11))))
                .contains("head-of-service to Jo Hill");
        assertThat(roughly.of("Parks Panel", Role.SCRUTINY_MANAGER)).hasSize(1);
    }

    @Test
    void thatNobodyLeadsIsSaidOnceAndOnceMoreWhenItIsLateWhenFollowersHearToo() {
        RecommendationsDue due = due(benches(Entered.NOTHING));

        assertThat(BEFORE.datesUntil(BEFORE.plusMonths(6)).flatMap(due::on))
                .allSatisfy(notice ->
                        assertThat(told(Stream.of(notice))).isIn("unassigned to Kim Dale", "follower to Sam Wood"))
                .extracting(notice -> notice.key().toString())
                .containsOnly(
                        "response-deadline|recommendation:12|unassigned|unassigned|person:3",
                        "recommendation-overdue|recommendation:12|2026-05-04|unassigned|person:3",
                        "recommendation-overdue|recommendation:12|2026-05-04|follower|person:5");
    }

    @Test
    void theLetterNamesWhomItIsFor() {
        assertThat(due(benches(led())).on(LocalDate.of(2026, 5, 26)))
                .first()
                .satisfies(notice -> assertThat(notice.said().words())
                        .containsEntry("letter-to", "Jo Hill")
                        .containsEntry("days-late", "15 working days")
                        .containsEntry("lead", "Robin Field")
                        .containsEntry("made-on", "Thursday 5 March 2026"));
    }

    @Test
    void whoCoversForThemButStoppedItIsLeftAlone() {
        Roster covered = new Roster(Stream.concat(
                        roster(Council.lead(new Cover(DEPUTY, null, null), Set.of()))
                                .everybody()
                                .filter(person -> person.id() != DEPUTY),
                        Stream.of(Council.deputy(Set.of(Subject.recommendation(12)))))
                .toList());
        RecommendationsDue due = due(covered, (committee, day) -> null, benches(led()));

        assertThat(told(due.on(BEFORE))).isEqualTo("7-days-before to Lee Marsh");
        assertThat(told(due.on(LATE))).isEqualTo("owner to Robin Field, follower to Sam Wood");
    }

    @ParameterizedTest(name = "named on {0}: {1}")
    @CsvSource({
        "2026-04-24, 7-days-before to Lee Marsh",
        "2026-05-04, on-the-day to Lee Marsh",
        "2026-05-12, 'head-of-service to Jo Hill, owner to Lee Marsh, follower to Sam Wood'",
        "2026-06-16, 'letter to Kim Dale, head-of-service to Jo Hill, owner to Lee Marsh, follower to Sam Wood'"
    })
    void aLeadWhoIsNamedLaterHearsHowItStands(LocalDate day, String told) {
        Entered another = new Entered(DEPUTY, led().receipt(), null, null, null, null, null, false);

        assertThat(told(due(benches(another)).on(day))).isEqualTo(told);
    }

    @Test
    void whoIsSeveralThingsToItHearsOnceByTheLastStep() {
        Roster headless = new Roster(roster().everybody()
                .filter(person -> person.role() != Role.HEAD_OF_SERVICE)
                .toList());

        assertThat(told(due(headless, (committee, day) -> null, benches(led())).on(LocalDate.of(2026, 5, 18))))
                .isEqualTo("scrutiny-manager to Kim Dale, owner to Robin Field, follower to Sam Wood");
    }

    private static Addressee roughly(Addressee person) {
        return new Addressee(
                person.id(),
                person.name(),
                person.role(),
                null,
                Set.of(" parks  PANEL"),
                person.channels(),
                null,
                null,
                null,
                null,
                person.follows(),
                person.stopped());
    }
}
