package org.scrutinyassistant.bot.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.bot.flow.yaml.Place;

class WordsTest {

    private static final Map<String, String> VALUES = Map.of("tree", "Oak", "age", "90", "note", "", "odd", "{age} $1");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{tree} is {age} years old. | Oak is 90 years old.",
                "{tree} is old. It is {height} m high. It stands. | Oak is old. It stands.",
                "{height} m. | not known m.",
                "{tree}{note}, {age} | Oak, 90",
                "{tree} {note} {age} | Oak 90",
                "It says {odd}. | It says {age} $1.",
                "No gaps { here } or {} | No gaps { here } or {}",
            })
    void gaps_are_filled_or_their_sentence_left_out(String words, String filled) {
        assertThat(new Words(new Place("a/b.flow.yml", 1), words).filled(VALUES))
                .isEqualTo(filled);
    }
}
