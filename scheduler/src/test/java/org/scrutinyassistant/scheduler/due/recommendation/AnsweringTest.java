package org.scrutinyassistant.scheduler.due.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.acknowledged;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.acknowledgedAfterPromising;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.acknowledgedWithDate;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.answeredBenches;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.benches;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.due;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.led;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.ledAndDue;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.told;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.register.recommendation.Entered;
import org.scrutinyassistant.scheduler.notice.Weight;

/** What is said after somebody answered; the response is due by 4 May 2026. */
class AnsweringTest {

    @ParameterizedTest(name = "acknowledged {0}, on {1}: {2}")
    @CsvSource({
        "2026-04-14, 2026-04-23, ''",
        "2026-04-14, 2026-05-04, ''",
        "2026-04-14, 2026-05-05, 'owner to Robin Field, follower to Sam Wood'",
        "2026-05-05, 2026-05-11, ''",
        "2026-05-05, 2026-07-01, ''"
    })
    void anAcknowledgementEndsTheChainItWasGivenIn(String on, LocalDate day, String told) {
        assertThat(told(due(benches(acknowledged(on))).on(day))).isEqualTo(told);
    }

    @ParameterizedTest(name = "promised for 1 June on 5 May, on {0}: {1}")
    @CsvSource({
        "2026-05-05, ''",
        "2026-05-10, ''",
        "2026-05-11, 14-days-before to Robin Field",
        "2026-06-01, on-the-day to Robin Field",
        "2026-06-02, 'owner to Robin Field, follower to Sam Wood'"
    })
    void aNewDateStartsTheStagesAnewForThatDay(LocalDate day, String told) {
        var due = due(benches(acknowledgedWithDate("2026-05-05", "2026-06-01")));

        assertThat(told(due.on(day))).isEqualTo(told);
        assertThat(due.on(day)).allSatisfy(notice -> {
            assertThat(notice.key().event()).isEqualTo("2026-06-01");
            assertThat(notice.working()).contains("Its lead expects it by Monday 1 June 2026");
        });
    }

    @Test
    void whatWouldHaveBeenSaidBeforeTheDateWasPromisedIsNotSaid() {
        var due = due(benches(acknowledgedWithDate("2026-05-05", "2026-05-13")));

        assertThat(told(due.on(LocalDate.parse("2026-05-06")))).isEmpty();
        assertThat(told(due.on(LocalDate.parse("2026-05-12")))).isEqualTo("1-day-before to Robin Field");
    }

    @ParameterizedTest(name = "promised for 1 June, acknowledged {0}, on {1}: {2}")
    @CsvSource({
        "2026-05-20, 2026-05-20, ''",
        "2026-05-20, 2026-06-01, ''",
        "2026-05-20, 2026-06-02, 'owner to Robin Field, follower to Sam Wood'",
        "2026-06-02, 2026-06-08, ''"
    })
    void aPromisedDateCanBeAcknowledgedToo(String on, LocalDate day, String told) {
        assertThat(told(due(benches(acknowledgedAfterPromising(on, "2026-06-01")))
                        .on(day)))
                .isEqualTo(told);
    }

    @Test
    void nothingIsSaidOnceThereIsAResponse() {
        Entered recorded = new Entered(
                Council.LEAD, led().receipt(), null, null, null, null, LocalDate.parse("2026-04-20"), false);

        assertThat(due(benches(recorded)).on(LocalDate.parse("2026-04-23"))).isEmpty();
        assertThat(due(answeredBenches(led())).on(LocalDate.parse("2026-05-05")))
                .isEmpty();
    }

    @Test
    void afterAResponseAPromisedDateIsHeldToAndCanBeStopped() {
        var notices = due(answeredBenches(acknowledgedWithDate("2026-04-01", "2026-06-01")))
                .on(LocalDate.parse("2026-06-01"))
                .toList();

        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.title()).startsWith("Update due by Monday 1 June 2026");
            assertThat(notice.weight()).isEqualTo(Weight.CRITICAL);
        });
    }

    @ParameterizedTest(name = "promised on {0}, response recorded on 20 May: {1}")
    @CsvSource({"2026-05-05, ''", "2026-05-20, ''", "2026-05-21, on-the-day to Robin Field"})
    void aDateThatWasPromisedBeforeTheResponseCameIsKept(String promised, String told) {
        Instant at = Instant.parse(promised + "T10:00:00Z");
        Entered answered = new Entered(
                Council.LEAD,
                led().receipt(),
                null,
                LocalDate.parse("2026-06-01"),
                at,
                at,
                LocalDate.parse("2026-05-20"),
                false);

        assertThat(told(due(benches(answered)).on(LocalDate.parse("2026-06-01"))))
                .isEqualTo(told);
    }

    @Test
    void aDateSetByHandCountsInsteadAndSaysSo() {
        var due = due(benches(ledAndDue("2026-04-17")));

        assertThat(due.on(LocalDate.parse("2026-04-17")))
                .singleElement()
                .satisfies(
                        notice -> assertThat(notice.working())
                                .isEqualTo(
                                        "The date was set by hand to Friday 17 April 2026, which counts instead."
                                                + " No receipt is recorded, so it is assumed to have been received on the day it was made,"
                                                + " Thursday 5 March 2026. 2 months beginning with that day end on Monday 4 May 2026."));
        assertThat(told(due.on(LocalDate.parse("2026-04-20")))).startsWith("owner to Robin Field");
    }
}
