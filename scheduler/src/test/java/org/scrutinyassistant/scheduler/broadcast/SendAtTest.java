package org.scrutinyassistant.scheduler.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a broadcast goes, as it is written; the clocks change on 29 March and 25 October 2026, 28 March and 31 October 2027. */
class SendAtTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T09:00, 2026-12-01T09:00:00Z",
        "2026-07-01T09:00, 2026-07-01T08:00:00Z",
        "2026-07-01T09:00:30, 2026-07-01T08:00:30Z",
        "2026-07-01T09:00+01:00, 2026-07-01T08:00:00Z",
        "2026-12-01T09:00:00Z, 2026-12-01T09:00:00Z",
        "2026-12-01T09:00-05:00, 2026-12-01T14:00:00Z",
        "2026-03-29T00:59, 2026-03-29T00:59:00Z",
        "2026-03-29T02:00, 2026-03-29T01:00:00Z",
        "2026-10-25T00:59, 2026-10-24T23:59:00Z",
        "2026-10-25T02:00, 2026-10-25T02:00:00Z",
        "2026-10-25T01:30+01:00, 2026-10-25T00:30:00Z",
        "2026-10-25T01:30Z, 2026-10-25T01:30:00Z",
        "2027-03-28T02:00, 2027-03-28T01:00:00Z",
        "2027-10-31T02:00, 2027-10-31T02:00:00Z"
    })
    void aTimeWithoutAnOffsetIsUkTime(String written, Instant moment) {
        assertThat(SendAt.of(written)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29T01:00", "2026-03-29T01:59:59", "2027-03-28T01:30"})
    void aTimeThatTheSpringChangeSkipsIsRefused(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SendAt.of(written))
                .withMessageStartingWith("sendAt does not exist: at 01:00 on Sunday 2")
                .withMessageEndingWith("the clocks go forward to 02:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-25T01:00", "2026-10-25T01:30", "2027-10-31T01:59"})
    void aTimeThatComesTwiceIsRefusedWithBothWritten(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SendAt.of(written))
                .withMessageContaining("comes twice")
                .withMessageContaining("write " + written + "+01:00 or " + written + "Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2026-12-01", "2026-02-30T09:00", "09:00", "2026-12-01T25:00"})
    void whatIsNoTimeIsRefused(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SendAt.of(written))
                .withMessageContaining("sendAt must be");
    }
}
