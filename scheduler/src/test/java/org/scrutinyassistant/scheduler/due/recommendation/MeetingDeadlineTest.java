package org.scrutinyassistant.scheduler.due.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.HOLIDAYS;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.acknowledged;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.benches;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.due;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.led;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.roster;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.told;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.register.meeting.ClearDays;
import org.scrutinyassistant.register.meeting.ClearDaysSettings;
import org.scrutinyassistant.register.recommendation.Entered;
import org.scrutinyassistant.register.recommendation.Receipt;

/** The next meeting is on 30 April 2026, so its papers are published by 22 April, before the law's last day of 4 May. */
class MeetingDeadlineTest {

    private final ClearDays clearDays = new ClearDays(new ClearDaysSettings(5, false), HOLIDAYS);
    private final RecommendationsDue due =
            due(roster(), (committee, day) -> clearDays.before(LocalDate.of(2026, 4, 30)), benches(led()));

    @ParameterizedTest(name = "{0}: {1} for {2}")
    @CsvSource({
        "2026-04-20, 7-days-before to Robin Field, 2026-04-22",
        "2026-04-22, on-the-day to Robin Field, 2026-04-22",
        "2026-04-23, 7-days-before to Robin Field, 2026-05-04",
        "2026-05-04, on-the-day to Robin Field, 2026-05-04"
    })
    void theAgendaComesFirstAndThenTheLaw(LocalDate day, String told, String event) {
        assertThat(told(due.on(day))).isEqualTo(told);
        assertThat(due.on(day)).allSatisfy(notice -> {
            assertThat(notice.key().event()).isEqualTo(event);
            assertThat(notice.working())
                    .endsWith("To be reported to the next meeting it is needed by Wednesday 22 April 2026.");
        });
    }

    @ParameterizedTest(name = "acknowledged on 20 April, on {0}: {1}")
    @CsvSource({
        "2026-04-21, ''",
        "2026-04-22, ''",
        "2026-04-23, 7-days-before to Robin Field",
        "2026-05-04, on-the-day to Robin Field"
    })
    void whoIsOnItForTheMeetingIsRemindedOfTheLawsDay(LocalDate day, String told) {
        RecommendationsDue acknowledged = due(
                roster(),
                (committee, after) -> clearDays.before(LocalDate.of(2026, 4, 30)),
                benches(acknowledged("2026-04-20")));

        assertThat(told(acknowledged.on(day))).isEqualTo(told);
    }

    @Test
    void itIsTheFirstMeetingAfterTheReceipt() {
        Map<LocalDate, LocalDate> meetings = Map.of(
                LocalDate.of(2026, 3, 5),
                LocalDate.of(2026, 3, 19),
                LocalDate.of(2026, 3, 20),
                LocalDate.of(2026, 4, 30));
        Entered late = new Entered(
                Council.LEAD, new Receipt(LocalDate.of(2026, 3, 20), null), null, null, null, null, null, false);
        RecommendationsDue due = due(roster(), (committee, day) -> clearDays.before(meetings.get(day)), benches(late));

        assertThat(due.on(LocalDate.of(2026, 4, 22)))
                .singleElement()
                .satisfies(notice -> assertThat(notice.key().event()).isEqualTo("2026-04-22"));
    }

    @Test
    void theSameDayAlwaysGivesTheSame() {
        LocalDate day = LocalDate.of(2026, 4, 20);

        due.on(day.plusYears(1)).forEach(notice -> {});
        assertThat(due.on(day).toList()).isEqualTo(due.on(day).toList()).isNotEmpty();
    }
}
