package org.scrutinyassistant.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "What about the lamps?, lamp",
        "lamp LAMPS lamp, lamp",
        "Which report is about mooring and moorings?, moor",
        "the harbour's gates, harbour gate",
        "item 4, 4",
        "What do you do?, ''",
    })
    void words_are_stems_without_those_of_asking(String text, String stems) {
        assertThat(String.join(" ", Words.of(text))).isEqualTo(stems);
    }
}
