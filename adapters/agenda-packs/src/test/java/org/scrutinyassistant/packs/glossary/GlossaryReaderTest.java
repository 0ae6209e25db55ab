package org.scrutinyassistant.packs.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.packs.pack.Acronym;
import org.scrutinyassistant.packs.pack.Glossary;
import org.scrutinyassistant.packs.pack.Term;
import org.scrutinyassistant.packs.reading.Lines;

class GlossaryReaderTest {

    @Test
    void readsHeadingsAboveTheirTextUnderLetters() {
        Glossary glossary = read("""
                 Glossary

                F
                Fish Count / FC
                A count of all fish in a river, done by hand every
                spring. It covers:

                • Eels;
                • Trout, and other
                 fish.

                River Watch
                Pond Watch (PW)
                Neighbours who look after a pond.
                R
                River Plan
                Says what is done.

                Sources:
                Somewhere
                """);

        assertThat(glossary.terms())
                .containsExactly(
                        new Term(
                                "Fish Count / FC",
                                "A count of all fish in a river, done by hand every spring. It covers: Eels; Trout, and other fish.",
                                List.of("FC"),
                                null),
                        new Term("Pond Watch (PW)", "Neighbours who look after a pond.", List.of("PW"), null),
                        new Term("River Plan", "Says what is done.", List.of(), null));
    }

    @Test
    void takesTheHeadingsFromTheContentsListForgivingSlips() {
        Glossary glossary = read("""
                RIVERS GLOSSARY
                Acronyms 2
                Fish Count 3
                Statement of Pond Educations Needs 3
                River Plan 4
                Sources 4

                Acronyms

                BRT  Big River Team

                PwC People with Canoes (and those who

                paddle)

                 Fish Count
                A count of all

                fish, see River Plan.

                Statement of Pond Education Needs

                What a pond needs. The

                River Plan
                Says what is done.
                """);

        assertThat(glossary.terms())
                .extracting(Term::term, Term::definition)
                .containsExactly(
                        tuple("Fish Count", "A count of all fish, see River Plan."),
                        tuple("Statement of Pond Education Needs", "What a pond needs. The"),
                        tuple("River Plan", "Says what is done."));
        assertThat(glossary.acronyms())
                .extracting(Acronym::acronym, Acronym::expansion)
                .contains(tuple("BRT", "Big River Team"), tuple("PwC", "People with Canoes (and those who paddle)"));
    }

    @Test
    void readsHeadingsPartedFromTheirText() {
        Glossary glossary = read(
                "Glossary of terms\n\nFish Count\n\nA count of **all** fish.\n\nIt is slow.\n\nRiver Plan\n\nSays what is done.\n");

        assertThat(glossary.terms())
                .extracting(Term::definition)
                .containsExactly("A count of all fish. It is slow.", "Says what is done.");
    }

    @Test
    void readsATable() {
        Glossary glossary = read(
                "Glossary\nTerm\tMeaning\nFish Count\tA count.\nRiver Plan\tA plan.\n\tIt is long.\nPond\tA pool.\n");

        assertThat(glossary.terms())
                .extracting(Term::definition)
                .containsExactly("A count.", "A plan. It is long.", "A pool.");
    }

    @Test
    void readsAKeyToAbbreviations() {
        Glossary glossary =
                read("Glossary / Key to abbreviations:\nBRT: Big River Team\nF&E:  Fish & Eels\nDECISION-MAKER: PANEL");

        assertThat(glossary.terms()).isEmpty();
        assertThat(glossary.acronyms())
                .containsExactly(new Acronym("BRT", "Big River Team", null), new Acronym("F&E", "Fish & Eels", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The new Big River Team (BRT) met                  | BRT   | Big River Team",
                "see the Director of Rivers and Ponds (DRP)        | DRP   | Director of Rivers and Ponds",
                "Every Watched River Near (NWR)                    | NWR   | Watched River Near",
                "a Fish Co-ordinator (FCO)                         | FCO   | Fish Co-ordinator",
                "Eel Watching Service or Team (EWS or EWT)         | EWT   | Eel Watching Service or Team",
                "Eel Watching Service or Team (EWS or EWT)         | EWS   | Eel Watching Service",
                "when a Fish in Need (FiN) is seen                 | FiN   | Fish in Need",
                "Big River Teams (BRTs)                            | BRT   | Big River Teams",
            })
    void findsAcronymsSpelledOutInText(String text, String acronym, String expansion) {
        assertThat(SpelledOut.in(text, null)).contains(new Acronym(acronym, expansion, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"many people (AGM)", "The rate (QTR) rose", "in the year (see ABC)"})
    void findsNoAcronymWhoseLettersAreNotSpelled(String text) {
        assertThat(SpelledOut.in(text, null)).isEmpty();
    }

    private static Glossary read(String text) {
        return new GlossaryReader().read(Lines.pack(text));
    }
}
