package org.scrutinyassistant.packs.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases of like and unlike wordings. */
class WordingTest {

    @ParameterizedTest(name = "{0} ~ {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Mend the benches.     | mend   the BENCHES | 1
            Roads & paths         | roads and paths    | 1
            The warden's hut      | The wardens hut    | 1
            Mend the red benches  | Mend the benches   | 0.85
            Plant trees           | Close the pool     | 0
            """)
    void likenessCountsSharedWords(String one, String other, double least) {
        assertThat(Wording.likeness(one, other)).isBetween(least, least + 0.01);
    }
}
