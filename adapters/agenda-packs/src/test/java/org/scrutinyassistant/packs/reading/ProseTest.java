package org.scrutinyassistant.packs.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.packs.pack.Labelled;

class ProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two ~lines                | two lines",
                "a well-~being plan        | a well-being plan",
                "from 3 -~5 pm             | from 3 - 5 pm",
                "these:~• one~• two        | these: one; two",
                "these:~- one~- two        | these: one; two",
                "a stop~- and so on        | a stop - and so on",
                "<p>A &amp; **B**</p>~~C   | A & B C",
            })
    void joinsLines(String lines, String prose) {
        assertThat(Prose.of(List.of(lines.split("~", -1)))).isEqualTo(prose);
    }

    @Test
    void splitsAtTheLabelsOfOneList() {
        assertThat(LabelledParagraphs.of(List.of("That:", "(i) one", "a) half", "(ii) two", "(iv) four", "(i) again")))
                .containsExactly(
                        new Labelled("(i)", "one a) half"),
                        new Labelled("(ii)", "two"),
                        new Labelled("(iv)", "four (i) again"));
    }

    @Test
    void keepsOneParagraphWithoutLabels() {
        assertThat(LabelledParagraphs.of(List.of("That it be", "noted.")))
                .containsExactly(new Labelled(null, "That it be noted."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HEALTH AND CARE SUB-COMMITTEE | Health and Care Sub-Committee",
                "REVIEW OF (LOCAL) BUSES       | Review of (Local) Buses",
                "Already a Name                | Already a Name",
            })
    void writesCapitalsAsAName(String capitals, String name) {
        assertThat(Capitals.asName(capitals)).isEqualTo(name);
    }
}
