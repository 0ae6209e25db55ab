package org.scrutinyassistant.packs.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases of names of committees. */
class CommitteeNameTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "PARKS AND LIBRARIES SCRUTINY PANEL, Parks and Libraries Scrutiny Panel",
        "THE COMMITTEE OF THE WHOLE, The Committee of the Whole",
        "YOUNG PEOPLE'S OVERVIEW COMMITTEE, Young People's Overview Committee",
        "NHS  LIAISON BOARD, NHS Liaison Board",
        "HOMES (REPAIRS) PANEL, Homes (Repairs) Panel",
        "Roads & Paths Panel, Roads & Paths Panel"
    })
    void capitalsAreWrittenAsInASentence(String printed, String written) {
        assertThat(CommitteeName.written(printed)).isEqualTo(written);
    }
}
