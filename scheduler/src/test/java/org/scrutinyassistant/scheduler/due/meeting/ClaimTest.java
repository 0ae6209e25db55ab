package org.scrutinyassistant.scheduler.due.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a notice says of a meeting on 8 October 2031 at 18:00, or one that was to be on the 1st, and whether it still holds. */
class ClaimTest {

    private static final Harbour HARBOUR = new Harbour()
            .calendar("2031-06-02", "2031-09-10 2031-10-08 2031-12-10")
            .pack("2031-09-30", "2031-10-08", "18:00", "The pier");

    @ParameterizedTest(name = "{0} of {1}, {2}, at {3}: {4}")
    @CsvSource({
        "published, 2031-10-08, 2031-10-08, 2031-10-08T16:59:59Z, ''",
        "published, 2031-10-08, 2031-10-08, 2031-10-08T17:00:00Z, The meeting on Wednesday 8 October 2031 is under way or over.",
        "published, 2031-10-07, 2031-10-07, 2031-10-01T08:00:00Z, There is no meeting on Tuesday 7 October 2031 any more.",
        "day-before, 2031-10-08, 2031-10-08, 2031-10-07T16:00:00Z, ''",
        "day-before, 2031-10-08, 2031-10-08, 2031-10-08T07:00:00Z, ''",
        "day-before, 2031-10-08, 2031-10-08, 2031-10-08T17:00:00Z, The meeting on Wednesday 8 October 2031 is under way or over.",
        "moved-1, 2031-10-01, 2031-10-08, 2031-10-02T08:00:00Z, ''",
        "moved-1, 2031-10-01, 2031-10-07, 2031-10-02T08:00:00Z, There is no meeting on Tuesday 7 October 2031 any more.",
        "moved-1, 2031-09-10, 2031-10-08, 2031-09-01T08:00:00Z, The meeting is to be held on Wednesday 10 September 2031 again.",
        "cancelled-1, 2031-10-01, 2031-10-01, 2031-09-30T08:00:00Z, ''",
        "cancelled-1, 2031-10-08, 2031-10-08, 2031-09-30T08:00:00Z, The meeting is to be held on Wednesday 8 October 2031 again."
    })
    void eventsOvertakeIt(String stage, LocalDate day, LocalDate held, Instant now, String reason) {
        assertThat(new Claim(1, stage, day, held, "6pm", "The pier")
                        .overtaken(HARBOUR.upTo("2031-10-08").known().slots(), now)
                        .orElse(""))
                .isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0} at {1}, {2}: stands {3}")
    @CsvSource({
        "day-before, 6pm, The pier, true",
        "day-before, '6pm, as usual', The pier, true",
        "day-before, 6.30pm, The pier, false",
        "published, 6pm, The boathouse, false",
        "changed-1, 6.30pm, The pier, false",
        "changed-2, 6pm, The pier, true",
        "moved-1, '6.30pm, as usual', , true"
    })
    void anotherTimeOrPlaceIsNotSaidAnyMore(String stage, String time, String place, boolean stands) {
        LocalDate held = LocalDate.of(2031, 10, 8);
        LocalDate day = stage.startsWith("moved") ? held.minusDays(7) : held;

        assertThat(new Claim(1, stage, day, held, time, place)
                        .overtaken(HARBOUR.upTo("2031-10-01").known().slots(), Instant.parse("2031-10-01T08:00:00Z"))
                        .isEmpty())
                .isEqualTo(stands);
    }
}
