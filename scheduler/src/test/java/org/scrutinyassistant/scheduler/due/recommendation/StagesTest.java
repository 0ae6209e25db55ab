package org.scrutinyassistant.scheduler.due.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.benches;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.due;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.led;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.ledAndDue;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.told;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A report received on 5 March 2026, whose last day is 4 May, a bank holiday: the law does not extend it, and working
 * days are counted around it and around 25 May.
 */
class StagesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-03-05, ''",
        "2026-04-13, ''",
        "2026-04-14, 14-days-before to Robin Field",
        "2026-04-22, 14-days-before to Robin Field",
        "2026-04-23, 7-days-before to Robin Field",
        "2026-04-30, 7-days-before to Robin Field",
        "2026-05-01, 1-day-before to Robin Field",
        "2026-05-03, 1-day-before to Robin Field",
        "2026-05-04, on-the-day to Robin Field",
        "2026-05-05, 'owner to Robin Field, follower to Sam Wood'",
        "2026-05-08, 'owner to Robin Field, follower to Sam Wood'",
        "2026-05-11, 'head-of-service to Jo Hill, owner to Robin Field, follower to Sam Wood'",
        "2026-05-17, 'head-of-service to Jo Hill, owner to Robin Field, follower to Sam Wood'",
        "2026-05-18, 'scrutiny-manager to Kim Dale, head-of-service to Jo Hill, owner to Robin Field, follower to Sam Wood'",
        "2026-05-25, 'scrutiny-manager to Kim Dale, head-of-service to Jo Hill, owner to Robin Field, follower to Sam Wood'",
        "2026-05-26, 'letter to Kim Dale, head-of-service to Jo Hill, owner to Robin Field, follower to Sam Wood'",
        "2026-06-16, 'letter to Kim Dale, head-of-service to Jo Hill, owner to Robin Field, follower to Sam Wood'",
        "2026-06-17, letter to Kim Dale",
        "2028-02-29, letter to Kim Dale"
    })
    void everyStageIsReachedOnItsWorkingDay(LocalDate day, String told) {
        assertThat(told(due(benches(led())).on(day))).isEqualTo(told);
    }

    @Test
    void eachStageIsTheSameNoticeHoweverOftenItIsFound() {
        LocalDate made = LocalDate.of(2026, 3, 5);

        assertThat(made.datesUntil(made.plusYears(1))
                        .flatMap(due(benches(led()))::on)
                        .map(notice -> notice.key().stage())
                        .distinct())
                .containsExactly(
                        "14-days-before",
                        "7-days-before",
                        "1-day-before",
                        "on-the-day",
                        "owner",
                        "follower",
                        "head-of-service",
                        "scrutiny-manager",
                        "letter");
    }

    @ParameterizedTest(name = "set by hand to {0}, on {1}: {2}")
    @CsvSource({
        "2026-03-05, 2026-03-20, 'scrutiny-manager to Kim Dale, head-of-service to Jo Hill, owner to Robin Field, follower to Sam Wood'",
        "2026-04-20, 2026-04-20, on-the-day to Robin Field",
        "2026-04-17, 2026-04-20, 'owner to Robin Field, follower to Sam Wood'",
        "2026-12-25, 2026-12-24, 1-day-before to Robin Field",
        "2026-12-28, 2026-12-24, 1-day-before to Robin Field",
        "2026-12-28, 2026-12-28, on-the-day to Robin Field",
        "2026-12-28, 2026-12-29, 'owner to Robin Field, follower to Sam Wood'",
        "2027-01-04, 2026-12-31, 1-day-before to Robin Field",
        "2028-02-29, 2028-02-28, 1-day-before to Robin Field"
    })
    void aDateSetByHandHasTheSameStagesWhereverItFalls(String set, LocalDate day, String told) {
        assertThat(told(due(benches(ledAndDue(set))).on(day))).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-04-14, in 14 working days",
        "2026-04-23, in 7 working days",
        "2026-05-01, in 1 working day",
        "2026-05-02, in 2 days",
        "2026-05-03, tomorrow",
        "2026-05-04, today"
    })
    void theWordsSayHowLongIsLeft(LocalDate day, String left) {
        assertThat(due(benches(led())).on(day))
                .allSatisfy(notice -> assertThat(notice.said().words())
                        .containsEntry("days-left", left)
                        .containsEntry("due-on", "Monday 4 May 2026"));
    }
}
