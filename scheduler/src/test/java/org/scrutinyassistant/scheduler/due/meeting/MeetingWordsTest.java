package org.scrutinyassistant.scheduler.due.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far away a meeting is, in words. */
class MeetingWordsTest {

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2028-02-28, 2028-02-28, today",
        "2028-02-28, 2028-02-29, tomorrow",
        "2028-02-28, 2028-03-01, on Wednesday",
        "2027-02-28, 2027-03-01, tomorrow",
        "2026-10-24, 2026-10-25, tomorrow",
        "2026-12-24, 2026-12-30, on Wednesday",
        "2026-12-24, 2026-12-31, in 7 days"
    })
    void itIsSaidAsPeopleSayIt(LocalDate today, LocalDate day, String words) {
        assertThat(MeetingWords.left(today, day)).isEqualTo(words);
    }
}
