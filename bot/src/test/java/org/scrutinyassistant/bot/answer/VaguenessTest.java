package org.scrutinyassistant.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaguenessTest {

    @ParameterizedTest
    @CsvSource({
        "how many?, true",
        "what is the target, true",
        "show me the latest figures please, true",
        "?, true",
        "how many bins, false",
        "what is the target for ferries, false",
        "lamps, false",
    })
    void a_question_is_vague_if_it_names_no_subject(String text, boolean vague) {
        assertThat(Vagueness.of(text)).isEqualTo(vague);
    }
}
