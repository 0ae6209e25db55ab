package org.scrutinyassistant.packs.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.packs.reading.Lines;

class CommitteeReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Overview and Scrutiny Committee            | Overview and Scrutiny Committee",
                "HEALTH SCRUTINY PANEL                      | Health Scrutiny Panel",
                "Agenda for the Growth & Housing Commission | Growth & Housing Commission",
                "PARKS AND RIVERS BOARD – 4 March 2031      | Parks and Rivers Board",
                "Transport Select Committee                 | Transport Select Committee",
                "CABINET                                    | Cabinet",
                "Special Meeting of the Parks Panel         | Parks Panel",
                "Minutes of the extraordinary meeting of the Parks Panel | Parks Panel",
                "SUPPLEMENTARY AGENDA NO. 2 – PARKS PANEL   | Parks Panel",
                "Revised Agenda Papers for the Parks Panel  | Parks Panel",
                "Extraordinary Parks Panel                  | Parks Panel",
                "Special Educational Needs Panel            | Special Educational Needs Panel",
            })
    void readsALineThatIsOnlyAName(String printed, String name) {
        assertThat(new CommitteeReader().read(Lines.pack("Anytown Council\n\n" + printed + "\n\nThe board met.")))
                .contains(name);
    }

    @Test
    void prefersTheNameInSmallLettersWhereThePackPrintsIt() {
        assertThat(new CommitteeReader().read(Lines.pack("SEND SCRUTINY PANEL\n\nThe SEND Scrutiny Panel met.")))
                .contains("SEND Scrutiny Panel");
    }

    @Test
    void asksTheReportsWhomTheyAddress() {
        assertThat(new CommitteeReader().read(Lines.pack("DECISION-MAKER:\tOVERSIGHT GROUP OF MEMBERS")))
                .contains("Oversight Group of Members");
    }

    @Test
    void findsNoneWhereNoneIsNamed() {
        assertThat(new CommitteeReader().read(Lines.pack("Members of the panel\nA report about a board.")))
                .isEmpty();
    }
}
