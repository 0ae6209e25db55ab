package org.scrutinyassistant.packs.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.packs.reading.Lines;

class QuorumReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "QUORUM The least number of Members who must attend is 4. | 4",
                "Quorum: 3                                              | 3",
                "The quorum for this board is five Members.              | 5",
            })
    void readsAFigureOrAWord(String printed, int quorum) {
        assertThat(new QuorumReader().read(Lines.pack(printed))).contains(quorum);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The quorum is one-third of the members.", "The meeting was quorate.", "Quorum. 3 items follow"})
    void readsNoneWhereNoNumberIsStated(String printed) {
        assertThat(new QuorumReader().read(Lines.pack(printed))).isEmpty();
    }
}
