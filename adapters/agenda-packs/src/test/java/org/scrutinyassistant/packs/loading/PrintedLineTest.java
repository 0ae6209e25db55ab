package org.scrutinyassistant.packs.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedLineTest {

    @Test
    void partsParagraphsWhereLinesStandFurtherApartThanUsual() {
        assertThat(PrintedLine.spaced(List.of(at("one", 10), at("two", 22), at("three", 34), at("four", 56))))
                .containsExactly("one", "two", "three", "", "four");
    }

    @Test
    void leavesSidewaysLinesAndColumnsThatStartAgainTogether() {
        assertThat(PrintedLine.spaced(List.of(
                        at("one", 10),
                        at("two", 22),
                        new PrintedLine("side", 300, 90),
                        at("three", 34),
                        at("top", 10))))
                .containsExactly("one", "two", "side", "three", "top");
    }

    private static PrintedLine at(String text, float down) {
        return new PrintedLine(text, down, 0);
    }
}
