package org.scrutinyassistant.web.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF20a"})
    void whatCouldBeginAFormulaIsText(String words) {
        assertThat(SafeCell.of(words)).isEqualTo("'" + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "Lanes", "'=1", " -", "\u2013"})
    void whatCannotStaysAsItIs(String words) {
        assertThat(SafeCell.of(words)).isEqualTo(words);
    }
}
