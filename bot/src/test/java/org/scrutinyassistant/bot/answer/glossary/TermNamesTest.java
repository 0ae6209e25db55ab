package org.scrutinyassistant.bot.answer.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.bot.answer.SomePack;
import org.scrutinyassistant.register.glossary.Acronym;
import org.scrutinyassistant.register.glossary.Term;

class TermNamesTest {

    private static Term term(String name, String... aliases) {
        return new Term(SomePack.PLACED, name, "Explained.", List.of(aliases));
    }

    @ParameterizedTest
    @CsvSource({
        "Mooring, Mooring",
        "Rule 9 / R9, Rule 9|R9",
        "Tide Table (TT), Tide Table|TT",
        "Pilot (Harbour) Licence, Pilot|Harbour|Licence",
        "Ebb/Flow, Ebb/Flow",
        "Lamp / Lamp, Lamp",
    })
    void a_heading_is_each_of_the_names_it_prints(String heading, String names) {
        assertThat(TermNames.of(term(heading))).isEqualTo(Arrays.asList(names.split("\\|")));
    }

    @Test
    void other_names_of_a_term_count_once() {
        assertThat(TermNames.of(term("Tide Table (TT)", "TT", "Almanac")))
                .containsExactly("Tide Table", "TT", "Almanac");
    }

    @ParameterizedTest
    @CsvSource({
        "Tide Table, TT, Tide Table, true",
        "Tide tables, TT, Tide-Table, true",
        "Rule 9 / R9, r9, Ninth rule, true",
        "Tide Table, TT, Tug Timetable, false",
        "Tide, TT, Tide Table, false",
    })
    void an_acronym_spells_out_a_term_by_its_words_or_its_letters(
            String heading, String letters, String expansion, boolean same) {
        Acronym acronym = new Acronym(SomePack.PLACED, letters, expansion);

        assertThat(TermNames.spelledOutBy(term(heading), acronym)).isEqualTo(same);
    }
}
