package org.scrutinyassistant.packs.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.packs.pack.AgendaEntry;
import org.scrutinyassistant.packs.reading.Lines;

class ExemptItemsTest {

    private static final String EXCLUSION = """
            AGENDA
            1 MINUTES

            2 EXCLUSION OF THE PRESS AND PUBLIC - %s

            To move that the public leave for the exempt report.

            The appendix is exempt under paragraph 3. It names a price.

            3 THE MILL

            4 THE POND
            """;

    @Test
    void marksTheItemAfterTheExclusionNotTheExclusion() {
        List<AgendaEntry> agenda = read(EXCLUSION.formatted("PAPERS OF THE FOLLOWING ITEM"));

        assertThat(exempt(agenda)).containsExactly("3");
        assertThat(agenda.get(2).exemptReason())
                .isEqualTo("The appendix is exempt under paragraph 3. It names a price.");
    }

    @Test
    void marksAllThatFollowWhereTheExclusionSaysSo() {
        assertThat(exempt(read(EXCLUSION.formatted("THE FOLLOWING ITEMS")))).containsExactly("3", "4");
    }

    @Test
    void marksTheItemThatIsNamed() {
        assertThat(exempt(read(EXCLUSION.formatted("APPENDIX TO ITEM 4")))).containsExactly("4");
    }

    @Test
    void marksItemsOfAClosedPart() {
        assertThat(exempt(read("AGENDA\n1. Minutes\nPART B - PRIVATE ITEMS\n2. Price of the mill\n")))
                .containsExactly("2");
    }

    @Test
    void marksNothingWhereAClosedPartIsEmpty() {
        assertThat(exempt(read("AGENDA\nUNRESTRICTED ITEMS\n1. Minutes\nEXEMPT ITEMS\n(There are none.)\n")))
                .isEmpty();
    }

    @Test
    void marksAnItemThatSaysSo() {
        assertThat(exempt(read("AGENDA\n1. Minutes\n2. Price of the mill (exempt)\n")))
                .containsExactly("2");
    }

    private static List<String> exempt(List<AgendaEntry> agenda) {
        return agenda.stream()
                .filter(AgendaEntry::exempt)
                .map(AgendaEntry::number)
                .toList();
    }

    private static List<AgendaEntry> read(String text) {
        return new AgendaReader().read(Lines.pack(text));
    }
}
