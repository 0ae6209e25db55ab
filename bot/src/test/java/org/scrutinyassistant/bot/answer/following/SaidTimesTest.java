package org.scrutinyassistant.bot.answer.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SaidTimesTest {

    static Stream<Arguments> times() {
        return Stream.of(
                Arguments.of("digest at 8am", List.of(LocalTime.of(8, 0))),
                Arguments.of("digest at 8", List.of(LocalTime.of(8, 0))),
                Arguments.of("digest at 9.30", List.of(LocalTime.of(9, 30))),
                Arguments.of("digest at noon", List.of(LocalTime.NOON)),
                Arguments.of("quiet hours 6pm to 8am", List.of(LocalTime.of(18, 0), LocalTime.of(8, 0))),
                Arguments.of("quiet hours 18:00-07:30", List.of(LocalTime.of(18, 0), LocalTime.of(7, 30))),
                Arguments.of("quiet hours from 18 to 8", List.of(LocalTime.of(18, 0), LocalTime.of(8, 0))),
                Arguments.of(
                        "leave me alone from 8 in the evening to 7 in the morning",
                        List.of(LocalTime.of(20, 0), LocalTime.of(7, 0))),
                Arguments.of("quiet from 10 at night to 6.30", List.of(LocalTime.of(22, 0), LocalTime.of(6, 30))),
                Arguments.of("digest at 6 in the evening", List.of(LocalTime.of(18, 0))),
                Arguments.of("digest at 2.30 in the afternoon", List.of(LocalTime.of(14, 30))),
                Arguments.of("digest at 8 o'clock tonight", List.of(LocalTime.of(20, 0))),
                Arguments.of("an evening digest at 6", List.of(LocalTime.of(18, 0))),
                Arguments.of("in the evening at 6:15", List.of(LocalTime.of(18, 15))),
                Arguments.of("digest at 18:00 in the evening", List.of(LocalTime.of(18, 0))),
                Arguments.of("digest in the morning at 8am", List.of(LocalTime.of(8, 0))),
                Arguments.of("digest at half past 8", List.of()),
                Arguments.of("no digest", List.of()),
                Arguments.of("digest at 8:75", List.of()));
    }

    @ParameterizedTest
    @MethodSource("times")
    void times_are_read_in_their_order(String said, List<LocalTime> times) {
        assertThat(SaidTimes.in(said)).isEqualTo(times);
    }
}
