package org.scrutinyassistant.register.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Cases of two months beginning with the day of receipt. That day counts in a period "beginning with" it (Hare v
 * Gocher [1962] 2 QB 641; Zoan v Rouamba [2000] 1 WLR 1509), and a month is a calendar month (Interpretation Act 1978,
 * Schedule 1) that ends with the day before the corresponding date, or with the month where there is none (Dodds v
 * Walker [1981] 1 WLR 1027).
 */
class ResponseClockTest {

    private final ResponseClock clock = new ResponseClock(new ResponseClockSettings(2));

    @ParameterizedTest(name = "received {0}: last day {1}")
    @CsvSource({
        "2026-03-05, 2026-05-04",
        "2026-03-01, 2026-04-30",
        "2026-01-01, 2026-02-28",
        "2024-01-01, 2024-02-29",
        "2025-12-28, 2026-02-27",
        "2025-12-29, 2026-02-28",
        "2025-12-31, 2026-02-28",
        "2023-12-29, 2024-02-28",
        "2023-12-30, 2024-02-29",
        "2023-12-31, 2024-02-29",
        "2026-07-31, 2026-09-30",
        "2026-06-30, 2026-08-29",
        "2026-11-05, 2027-01-04",
        "2027-12-28, 2028-02-27",
        "2027-12-29, 2028-02-28",
        "2027-12-30, 2028-02-29",
        "2028-02-29, 2028-04-28",
        "2024-02-29, 2024-04-28",
        "2026-02-28, 2026-04-27",
        "2099-12-31, 2100-02-28",
        "2026-08-31, 2026-10-30",
        "2026-03-31, 2026-05-30",
        "2026-10-31, 2026-12-30",
        "2026-12-31, 2027-02-28"
    })
    void theLastDayIsTheDayBeforeTheCorrespondingDate(LocalDate received, LocalDate lastDay) {
        assertThat(clock.started(new Receipt(received, null), null).statutoryDueOn())
                .isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "report {0}, notice {1}: started {2}")
    @CsvSource({"2026-03-05, 2026-03-09, 2026-03-09", "2026-03-05, 2026-03-02, 2026-03-05"})
    void aLaterNoticeStartsTheClock(LocalDate report, LocalDate notice, LocalDate started) {
        assertThat(clock.started(new Receipt(report, notice), null).startedOn()).isEqualTo(started);
    }

    @ParameterizedTest(name = "on {0}: overdue {1}")
    @CsvSource({"2026-05-03, false", "2026-05-04, false", "2026-05-05, true"})
    void itIsLateFromTheDayAfter(LocalDate day, boolean overdue) {
        ResponseDue due = clock.started(new Receipt(LocalDate.of(2026, 3, 5), null), null);

        assertThat(due.overdueOn(day)).isEqualTo(overdue);
    }

    @Test
    void withoutAReceiptTheDayItWasMadeIsAssumedAndTheWorkingSaysSo() {
        ResponseDue due = clock.assumed(LocalDate.of(2026, 3, 5), null);

        assertThat(due.statutoryDueOn()).isEqualTo("2026-05-04");
        assertThat(due.working())
                .isEqualTo("No receipt is recorded, so it is assumed to have been received on the day it was made,"
                        + " Thursday 5 March 2026. 2 months beginning with that day end on Monday 4 May 2026.");
    }

    @Test
    void theWorkingIsShown() {
        ResponseDue due = clock.started(new Receipt(LocalDate.of(2026, 3, 5), null), LocalDate.of(2026, 4, 21));

        assertThat(due.reportingDueOn()).isEqualTo("2026-04-21");
        assertThat(due.working())
                .isEqualTo("The report was received on Thursday 5 March 2026. 2 months beginning with that day end on"
                        + " Monday 4 May 2026. To be reported to the next meeting it is needed by"
                        + " Tuesday 21 April 2026.");
    }
}
