package org.scrutinyassistant.bot.answer.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as the name of a thing when somebody follows or stops one. */
class SaidNameTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "follow Q9 | Q9 | true",
                "follow FD3.1 | FD3.1 | true",
                "stop telling me about FD 9 | FD 9 | true",
                "mute recommendation number 12 | recommendation number 12 | true",
                "stop telling me about the 9th recommendation | | true",
                "follow fd9 | | true",
                "follow the Moon Panel | the Moon Panel | true",
                "stop telling me about the moon and stars select committee | the moon and stars select committee | true",
                "unsubscribe me from Moon Board | Moon Board | true",
                "I want to follow the Moon Panel | the Moon Panel | true",
                "I want to follow Moon Panel | Moon Panel | true",
                "subscribe me to the Moon Panel | the Moon Panel | true",
                "stop telling me about meetings of the Moon Panel | the Moon Panel | true",
                "keep me posted on the Moon and the Stars Panel | the Moon and the Stars Panel | true",
                "follow the panel | | false",
                "I want to follow this panel | | false",
                "I don't want to hear about this committee any more | | false",
                "stop telling me about meetings of this committee | | false",
                "keep me posted on the work of the panel | | false",
                "keep me posted on the work of the same panel | | false",
                "stop telling me about that committee | | false",
                "keep me posted on our panel | | false",
                "follow it again | | false",
                "stop telling me about it until Q3 | | false",
                "follow that one for 2026 | | false",
                "keep me posted on it from 3pm | | false",
                "tell me about that indicator 2 weeks before | | false",
                "follow it in FY25 | | false"
            })
    void aCodeOrANumberDoesAndAWordForWhatWasSaidBeforeDoesNot(String text, @Nullable String name, boolean perhaps) {
        assertThat(SaidName.in(text).orElse(null)).isEqualTo(name);
        assertThat(SaidName.mayBeIn(text, TODAY)).isEqualTo(perhaps);
    }
}
