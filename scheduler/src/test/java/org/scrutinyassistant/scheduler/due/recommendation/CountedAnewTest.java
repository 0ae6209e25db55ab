package org.scrutinyassistant.scheduler.due.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.benches;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.due;
import static org.scrutinyassistant.scheduler.due.recommendation.Council.led;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.message.Message;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.scheduler.delivery.CurrentWording;
import org.scrutinyassistant.scheduler.delivery.Worded;
import org.scrutinyassistant.scheduler.notice.NewNotice;
import org.scrutinyassistant.scheduler.notice.Notice;
import org.scrutinyassistant.scheduler.notice.NoticeState;

/** The days that a notice of one day speaks of when it is put into words on another; the report is due on 4 May 2026. */
class CountedAnewTest {

    private final RecommendationDays days = new RecommendationDays(new RecommendationRules(
            new DeadlineSettings(List.of(14, 7, 1, 0), LocalTime.of(8, 30), List.of(Audience.OWNER)),
            new OverdueSettings(LocalTime.of(8, 30), null),
            Council.HOLIDAYS));

    @ParameterizedTest(name = "of {0}, said on {1}: {3}")
    @CsvSource({
        "2026-04-23, 2026-04-20, days-left, in 7 working days",
        "2026-04-23, 2026-04-23, days-left, in 7 working days",
        "2026-04-23, 2026-04-24, days-left, in 6 working days",
        "2026-04-23, 2026-04-27, days-left, in 5 working days",
        "2026-05-01, 2026-05-03, days-left, tomorrow",
        "2026-05-01, 2026-05-04, days-left, today",
        "2026-05-05, 2026-05-05, days-late, 1 working day",
        "2026-05-05, 2026-05-07, days-late, 3 working days"
    })
    void theyAreThoseOfTheDayOnWhichItIsSaid(LocalDate raised, LocalDate said, String placeholder, String words) {
        NewNotice notice = due(benches(led())).on(raised).findFirst().orElseThrow();
        List<Notice> heard = new ArrayList<>();
        CurrentWording wording = new CurrentWording(
                (together, to) -> {
                    heard.addAll(together);
                    return new Worded("", Message.of(""));
                },
                List.of(days),
                Clock.fixed(said.atTime(9, 0).atZone(UkTime.ZONE).toInstant(), UkTime.ZONE));

        wording.of(List.of(inLedger(notice)), Council.lead(null, Set.of()));

        assertThat(heard.get(0).raised().said().words()).containsEntry(placeholder, words);
    }

    private static Notice inLedger(NewNotice notice) {
        Instant then = notice.sendAfter();
        return new Notice(1, notice, then, null, then, NoticeState.WAITING, "", 0, null, null, null);
    }
}
