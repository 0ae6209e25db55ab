package org.scrutinyassistant.scheduler.due.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.acknowledged;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.acknowledgedWithDate;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.answeredBenches;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.benches;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.due;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.led;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.ledAndDue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutinyassistant.register.recommendation.Deadlines;
import org.scrutinyassistant.register.recommendation.Entered;
import org.scrutinyassistant.register.recommendation.OpenRecommendation;
import org.scrutinyassistant.register.recommendation.ResponseClock;
import org.scrutinyassistant.register.recommendation.ResponseClockSettings;
import org.scrutinyassistant.scheduler.notice.NewNotice;

/** A notice of the first overdue stage, raised on 5 May 2026 and still to be sent on 7 May. */
class OvertakingTest {

    private static final LocalDate RAISED = LocalDate.of(2026, 5, 5);
    private static final LocalDate SENT = LocalDate.of(2026, 5, 7);

    static Stream<Arguments> now() {
        Entered another = new Entered(Council.DEPUTY, led().receipt(), null, null, null, null, null, false);
        Entered answered =
                new Entered(Council.LEAD, led().receipt(), null, null, null, null, LocalDate.of(2026, 5, 6), false);
        return Stream.of(
                Arguments.of(benches(led()), null),
                Arguments.of(benches(answered), "It was answered on Wednesday 6 May 2026."),
                Arguments.of(answeredBenches(led()), "It was answered in the papers."),
                Arguments.of(benches(another), "Somebody else leads on it by now."),
                Arguments.of(benches(Entered.NOTHING), "Nobody leads on it any more."),
                Arguments.of(benches(acknowledged("2026-05-06")), "Its lead said that they are on it."),
                Arguments.of(
                        benches(acknowledgedWithDate("2026-05-06", "2026-06-01")),
                        "The deadline has moved from Monday 4 May 2026 to Monday 1 June 2026."),
                Arguments.of(
                        benches(ledAndDue("2026-05-20")),
                        "The deadline has moved from Monday 4 May 2026 to Wednesday 20 May 2026."));
    }

    @ParameterizedTest
    @MethodSource("now")
    void whatHasHappenedSinceIsTheReason(OpenRecommendation now, String reason) {
        NewNotice raised = due(benches(led())).on(RAISED).findFirst().orElseThrow();

        assertThat(overtaking(SENT).of(raised, now)).isEqualTo(Optional.ofNullable(reason));
    }

    @Test
    void aReminderIsDroppedOnceItsDayHasPassed() {
        NewNotice reminder =
                due(benches(led())).on(LocalDate.of(2026, 5, 4)).findFirst().orElseThrow();

        assertThat(overtaking(RAISED).of(reminder, benches(led())))
                .contains("The deadline passed on Monday 4 May 2026.");
        assertThat(overtaking(LocalDate.of(2026, 5, 4)).of(reminder, benches(led())))
                .isEmpty();
    }

    @Test
    void thatNobodyLeadsIsDroppedOnceSomebodyDoesOrItIsAnswered() {
        NewNotice unassigned =
                due(benches(Entered.NOTHING)).on(RAISED).findFirst().orElseThrow();

        assertThat(overtaking(SENT).of(unassigned, benches(Entered.NOTHING))).isEmpty();
        assertThat(overtaking(SENT).of(unassigned, benches(led()))).contains("Somebody leads on it by now.");
        assertThat(overtaking(SENT).of(unassigned, answeredBenches(Entered.NOTHING)))
                .contains("It was answered in the papers.");
    }

    @ParameterizedTest(name = "raised {0}, to be sent {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-04-14, 2026-04-22, -",
                "2026-04-14, 2026-04-23, A nearer reminder of the same date has taken its place.",
                "2026-04-23, 2026-04-30, -",
                "2026-05-01, 2026-05-03, -",
                "2026-05-01, 2026-05-04, A nearer reminder of the same date has taken its place.",
                "2026-05-04, 2026-05-04, -"
            })
    void aReminderGivesWayToANearerOne(LocalDate raised, LocalDate today, @Nullable String reason) {
        NewNotice reminder = due(benches(led())).on(raised).findFirst().orElseThrow();

        assertThat(overtaking(today).of(reminder, benches(led()))).isEqualTo(Optional.ofNullable(reason));
    }

    private static Overtaking overtaking(LocalDate today) {
        Deadlines deadlines = new Deadlines(new ResponseClock(new ResponseClockSettings(2)), (committee, day) -> null);
        DeadlineSettings settings = new DeadlineSettings(List.of(0), LocalTime.NOON, List.of(Audience.OWNER));
        DeadlineStages stages = new DeadlineStages(List.of(0, 1, 7, 14), new StageDays(Council.HOLIDAYS));
        return new Overtaking(new Chains(deadlines), new OwnersStages(settings), stages, today);
    }
}
