package org.scrutinyassistant.packs.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.packs.pack.AgendaEntry;
import org.scrutinyassistant.packs.pack.Passage;
import org.scrutinyassistant.packs.reading.Line;
import org.scrutinyassistant.packs.reading.PackText;

class PassagesReaderTest {

    private static final List<AgendaEntry> AGENDA = List.of(
            new AgendaEntry("4", "PARKS AND PLAYGROUNDS", null, null, false, null, null),
            new AgendaEntry("5", "SALE OF THE OLD DEPOT", null, null, true, "paragraph 3", null));

    @Test
    void joinsWrappedLinesAlsoOverABlankLineWithinASentence() {
        assertThat(
                        read(
                                "The swings in the park were\n\nrepaired in the spring by well-\nwishers.\n\nThe slide is closed."))
                .extracting(Passage::text)
                .containsExactly(
                        "The swings in the park were repaired in the spring by well-wishers.", "The slide is closed.");
    }

    @Test
    void keepsBulletsApartUnderTheirHeading() {
        assertThat(read("Our plans\n• Plant forty more trees.\n• Mend the fence\nof the park.\n"))
                .containsExactly(
                        new Passage("Plant forty more trees.", "Our plans", null, null),
                        new Passage("Mend the fence of the park.", "Our plans", null, null));
    }

    @Test
    void putsAShortTableRowOnOneLineAndSplitsCellsOfWholeTexts() {
        String long_ = "The park is open all year. ".repeat(20);

        assertThat(read("Park\tOpening hours\tDogs allowed\nHow often is it open?\t<p>" + long_
                        + "</p><p>Dogs are welcome here.</p>"))
                .extracting(Passage::text)
                .containsExactly("Park | Opening hours | Dogs allowed", long_.strip(), "Dogs are welcome here.");
    }

    @Test
    void dropsPageFurniture() {
        assertThat(read("The gate is locked\nPage 12\nat dusk each day."))
                .extracting(Passage::text)
                .containsExactly("The gate is locked at dusk each day.");
    }

    @Test
    void namesTheItemAndKeepsNothingOfAnExemptOne() {
        List<Passage> passages = read("""
                SUBJECT: PARKS AND PLAYGROUNDS

                The park will have new benches.

                SUBJECT: SALE OF THE OLD DEPOT

                The highest offer so far is secret.
                """);

        assertThat(passages).extracting(Passage::item).containsOnly("4");
        assertThat(passages).extracting(Passage::text).noneMatch(text -> text.contains("offer"));
    }

    private static List<Passage> read(String text) {
        List<Line> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(new Line(lines.size() + 1, null, line)));
        PackText pack = new PackText(lines);
        return new PassagesReader(new AgendaPlaces(pack, AGENDA)).read(Paragraphs.of(pack, line -> false));
    }
}
