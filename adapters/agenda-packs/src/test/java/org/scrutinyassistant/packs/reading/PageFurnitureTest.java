package org.scrutinyassistant.packs.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFurnitureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Page 12",
                "  Page 3 of 40",
                "Agenda Item 11",
                "Agenda Item 11\nAppendix 2",
                "This page is intentionally left blank",
                "T\nhis page is intentionally left blank",
                "P\nage 57",
            })
    void takesOutWhatBelongsToThePage(String furniture) {
        assertThat(textsLeftOf("before\n" + furniture + "\nafter")).containsExactly("before", "after");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P", "Appendix 2", "See Page 12 for more", "12"})
    void leavesWhatMayBeContent(String line) {
        assertThat(textsLeftOf("before\n" + line + "\nafter")).contains(line);
    }

    @Test
    void cutsALabelGluedToASentence() {
        assertThat(textsLeftOf("The end. Page 19")).containsExactly("The end.");
    }

    @Test
    void takesOutANumberAtTheFootOfAKnownPage() {
        List<Line> lines = List.of(
                new Line(1, 1, "text"),
                new Line(2, 1, "  7 "),
                new Line(3, 2, "12"),
                new Line(4, 2, "13"),
                new Line(5, 2, "x"));

        assertThat(PageFurniture.removedFrom(lines)).extracting(Line::text).containsExactly("text", "13", "x");
    }

    private static List<String> textsLeftOf(String text) {
        return PageFurniture.removedFrom(Lines.of(text)).stream()
                .map(Line::text)
                .toList();
    }
}
