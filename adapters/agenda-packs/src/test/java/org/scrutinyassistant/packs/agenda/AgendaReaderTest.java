package org.scrutinyassistant.packs.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.packs.pack.AgendaEntry;
import org.scrutinyassistant.packs.reading.Lines;

class AgendaReaderTest {

    @Test
    void readsTitlesPagesAndDescriptions() {
        List<AgendaEntry> agenda = read("""
                AGENDA

                1   APOLOGIES

                 To note who is away.

                2   STATE OF THE RIVERS, STREAMS AND
                PONDS 2029 - 30
                (Pages 3 - 14)

                 Report of the Head of Water, on
                3 ponds.
                3 WORK PLAN (Page 15)

                Monday, 5 May 2031 HEAD OF LAW
                4 NOT AN ITEM
                """);

        assertThat(agenda)
                .containsExactly(
                        new AgendaEntry("1", "APOLOGIES", null, "To note who is away.", false, null, null),
                        new AgendaEntry(
                                "2",
                                "STATE OF THE RIVERS, STREAMS AND PONDS 2029 - 30",
                                "3-14",
                                "Report of the Head of Water, on 3 ponds.",
                                false,
                                null,
                                null),
                        new AgendaEntry("3", "WORK PLAN", "15", null, false, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. Apologies for absence;2. Minutes (Pages 5 - 8)       | Minutes | 5-8",
                "Item 1 Apologies;Item 2 Minutes    5 - 8                | Minutes | 5-8",
                "1.;;Apologies;;2.;;Minutes;;(Pages 5 - 8)               | Minutes | 5-8",
                "1. Apologies;2. Minutes of the meeting of;the last month;5 - 8 | Minutes of the meeting of the last month | 5-8",
                "Item Page No;1 Apologies;2 Minutes 5 - 8                | Minutes | 5-8",
                "1 Apologies;2 Minutes;To sign the minutes.              | Minutes |",
            })
    void readsOtherWaysToPrintAnItem(String lines, String title, String pages) {
        List<AgendaEntry> agenda = read("Agenda\n" + lines.replace(';', '\n'));

        assertThat(agenda).hasSize(2);
        assertThat(agenda.get(1).title()).isEqualTo(title);
        assertThat(agenda.get(1).pages()).isEqualTo(pages);
    }

    @Test
    void readsRowsOfATable() {
        List<AgendaEntry> agenda = read("AGENDA\n1.\tApologies\t\n2.\tMinutes\t5 - 8\n");

        assertThat(agenda).extracting(AgendaEntry::title).containsExactly("Apologies", "Minutes");
        assertThat(agenda).extracting(AgendaEntry::pages).containsExactly(null, "5-8");
    }

    @Test
    void readsNoAgendaWithoutItsHeading() {
        assertThat(read("1. RESOLVED to go on\n2. The Chair agreed")).isEmpty();
    }

    private static List<AgendaEntry> read(String text) {
        return new AgendaReader().read(Lines.pack(text));
    }
}
