package org.scrutinyassistant.bot.answer.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenMomentTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tomorrow | 2026-11-26T09:00",
                "tomorrow morning | 2026-11-26T09:00",
                "tomorrow at 14:30 | 2026-11-26T14:30",
                "tomorrow at 2.30pm | 2026-11-26T14:30",
                "tomorrow at 5 in the evening | 2026-11-26T17:00",
                "tomorrow afternoon at 3 | 2026-11-26T15:00",
                "tonight at 8 | 2026-11-25T20:00",
                "Tonight at 8 | 2026-11-25T20:00",
                "on Friday at 14 | 2026-11-27T14:00",
                "on Friday 4 December at noon | 2026-12-04T12:00",
                "on 4 December 2026 at 6am | 2026-12-04T06:00"
            })
    void a_day_and_a_time_are_read(String said, LocalDateTime moment) {
        assertThat(WrittenMoment.in(said, WEDNESDAY)).contains(moment);
        assertThat(WrittenMoment.isNow(said)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tomorrow at 3",
                "tomorrow at 2.30",
                "tomorrow at dawn",
                "tomorrow at half past 3",
                "tomorrow afternoon",
                "tomorrow between 2pm and 3pm",
                "tonight",
                "Tonight",
                "a week on Monday",
                "a week from today",
                "Friday or Monday",
                "a week from now",
                "two hours from now",
                "not now",
                "don't send it now",
                "just before now",
                "whenever"
            })
    void what_is_not_surely_read_is_neither_a_time_nor_at_once(String said) {
        assertThat(WrittenMoment.in(said, WEDNESDAY)).isEmpty();
        assertThat(WrittenMoment.isNow(said)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "now",
                "Now, please",
                "send it now",
                "send now",
                "now thanks",
                "just send it now",
                "send it out now please",
                "OK, send that out at once, thank you",
                "as soon as it's approved",
                "as soon as it is approved",
                "right now",
                "at once",
                "straight away",
                "as soon as possible"
            })
    void at_once_is_the_whole_reply(String said) {
        assertThat(WrittenMoment.isNow(said)).isTrue();
    }
}
