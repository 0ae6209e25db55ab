package org.scrutinyassistant.bot.understanding.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.bot.understanding.words.Lexicon;

class StrangersTest {

    private static final Strangers STRANGERS = new Strangers(Lexicon.general());

    @ParameterizedTest
    @CsvSource({
        "send mine to Odalys Verhoeven, Odalys Verhoeven",
        "Verhoeven covers for me, Verhoeven",
        "Send them to Grace Verhoeven from 3 May, Grace Verhoeven",
        "tomorrow Odalys's covering for me, Odalys's"
    })
    void whatIsWrittenLikeANameMayBeOne(String said, String heard) {
        assertThat(STRANGERS.find(said))
                .singleElement()
                .satisfies(find ->
                        assertThat(said.substring(find.start(), find.end())).isEqualTo(heard));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Send mine to somebody",
                "who covers for the Manager",
                "what does QZX mean",
                "Odalys Verhoeven",
                "SEND MINE TO ODALYS",
                ""
            })
    void otherWordsNameNobody(String said) {
        assertThat(STRANGERS.find(said)).isEmpty();
    }
}
