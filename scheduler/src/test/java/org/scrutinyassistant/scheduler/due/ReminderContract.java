package org.scrutinyassistant.scheduler.due;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.scheduler.notice.NewNotice;

/** When people are reminded of a meeting. */
abstract class ReminderContract extends DueScene {

    @Test
    void aMeetingAfterABankHolidayIsRemindedOfOnTheWorkingDayBefore() {
        member("R. Oak");
        papers.calendar(papers.pack("2026-01-05", "2026-01-05T09:00:00Z"), "2026-04-07", "2026-10-26");

        assertThat(on("2026-04-06")).isEmpty();
        assertThat(on("2026-04-02")).singleElement().satisfies(notice -> {
            assertThat(notice.key().stage()).isEqualTo("day-before");
            assertThat(notice.sendAfter()).isEqualTo("2026-04-02T07:00:00Z");
            assertThat(notice.said().words())
                    .containsEntry("left", "on Tuesday")
                    .doesNotContainKey("time");
            assertThat(notice.said().appointment()).isNull();
        });
        assertThat(on("2026-10-23"))
                .extracting(NewNotice::sendAfter)
                .containsExactly(Instant.parse("2026-10-23T07:00:00Z"));
    }

    @ParameterizedTest(name = "a meeting on {0} is reminded of on {1}")
    @CsvSource({
        "2026-06-08, 2026-06-05",
        "2026-06-09, 2026-06-08",
        "2026-06-05, 2026-06-04",
        "2026-05-26, 2026-05-22",
        "2026-04-07, 2026-04-02",
        "2026-12-29, 2026-12-24",
        "2027-01-04, 2026-12-31",
        "2028-02-29, 2028-02-28"
    })
    void aReminderComesOnTheWorkingDayBefore(LocalDate meeting, LocalDate reminder) {
        member("R. Oak");
        papers.calendar(papers.pack("2026-01-05", "2026-01-05T09:00:00Z"), meeting.toString());

        assertThat(meeting.minusDays(9)
                        .datesUntil(meeting.plusDays(2))
                        .filter(day -> !on(day.toString()).isEmpty()))
                .containsExactly(reminder);
    }

    @ParameterizedTest(name = "known on {0}: told on {1}")
    @CsvSource({
        "2026-06-04, 2026-06-05",
        "2026-06-05, 2026-06-05",
        "2026-06-06, 2026-06-06",
        "2026-06-07, 2026-06-07",
        "2026-06-08, ''"
    })
    void aMeetingThatBecomesKnownAfterItsReminderIsToldAtOnce(String known, String told) {
        member("R. Oak");
        papers.calendar(papers.pack(known, known + "T09:00:00Z"), "2026-06-08");

        assertThat(LocalDate.parse("2026-06-01")
                        .datesUntil(LocalDate.parse("2026-06-10"))
                        .filter(day -> !on(day.toString()).isEmpty())
                        .map(LocalDate::toString)
                        .collect(joining(" ")))
                .isEqualTo(told);
    }
}
