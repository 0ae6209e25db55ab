package org.scrutinyassistant.bot.understanding.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutinyassistant.bot.understanding.words.Lexicon;

class PeopleTest {

    private static final People PEOPLE =
            new People(List.of("Priya Holt", "Grace Lane", "Head of Parks", "Oz"), Lexicon.general());

    @ParameterizedTest
    @CsvSource({
        "Priya Holt will cover for me, Priya Holt",
        "next week priya covers for me, priya",
        "PRIYA'S covering for me, PRIYA'S",
        "can Grace cover for me, Grace",
        "can grace lane cover for me, grace lane",
        "the head of parks covers for me, head of parks",
        "Oz covers for me, Oz"
    })
    void whoeverIsNamedIsFound(String said, String heard) {
        assertThat(PEOPLE.find(said))
                .singleElement()
                .satisfies(find ->
                        assertThat(said.substring(find.start(), find.end())).isEqualTo(heard));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"is there a period of grace", "which parks are open", "the head of finance covers for me", ""})
    void anOrdinaryWordNamesNobody(String said) {
        assertThat(PEOPLE.find(said)).isEmpty();
    }

    @Test
    void aBareNameIsLeftToTheQuestionItAnswers() {
        assertThat(PEOPLE.find("Priya Holt")).isEmpty();
    }
}
