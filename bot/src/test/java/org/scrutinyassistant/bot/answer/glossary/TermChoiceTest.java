package org.scrutinyassistant.bot.answer.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutinyassistant.bot.answer.SomePack.ask;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutinyassistant.bot.answer.AnswerSettings;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.SomePack;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Understood;

class TermChoiceTest {

    private static final AnswerSettings SETTINGS = new AnswerSettings(0.5, 0.4, 0.5);

    private static Mention term(String label, String heard, double score) {
        return new Mention(EntityKind.TERM, "term:" + label.length(), label, heard, score);
    }

    private static Mention acronym(String letters, String heard) {
        return new Mention(EntityKind.TERM, "acronym:1", letters, heard, 0.9);
    }

    private static TermChoice choiceAmong(Mention... closest) {
        return new TermChoice(FixedUnderstanding.of(closest), SETTINGS);
    }

    @ParameterizedTest
    @CsvSource({
        "tide table, true",
        "what is a tide table?, true",
        "explain the tide table to me, true",
        "when is the tide table printed, false",
        "what is the cost of printing one tide table for every boat that calls, false",
    })
    void a_term_is_meant_if_the_question_asks_little_else(String text, boolean meant) {
        Mention table = term("Tide table", "tide table", 1);

        assertThat(choiceAmong().named(ask(text, table))).isEqualTo(meant ? List.of(table) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "what is the tug timetable, tug timetable, false",
        "what does TT stand for, TT, true",
        "what does tt stand for, tt, true",
        "what are TTs, TTs, true",
        "what is an attic, attic, false",
    })
    void an_acronym_spelled_out_is_not_explained_by_itself(String text, String heard, boolean tells) {
        Mention letters = acronym("TT", heard);

        assertThat(choiceAmong().named(ask(text, letters))).isEqualTo(tells ? List.of(letters) : List.of());
        assertThat(choiceAmong(letters).likely(ask(text))).isEqualTo(tells ? List.of(letters) : List.of());
    }

    @Test
    void the_term_spoken_of_before_is_meant_when_none_is_named() {
        Mention kept = term("Tide table", "tide table", 1);
        Ask more = new Ask(
                "one", null, new Understood("tell me more", List.of(), List.of()), Map.of("term", kept), SomePack.DAY);

        assertThat(choiceAmong().named(more)).containsExactly(kept);
    }

    @Test
    void a_likely_term_stands_out_from_one_that_is_less_so() {
        Mention likely = term("Tide table", "", 0.9);

        assertThat(choiceAmong(likely, term("Tug", "", 0.6)).likely(ask("when does the water rise")))
                .containsExactly(likely);
        assertThat(choiceAmong(term("Tug", "", 0.4)).likely(ask("when does the water rise")))
                .isEmpty();
    }

    @Test
    void terms_that_all_hold_the_words_asked_are_offered_together() {
        Mention spring = term("Spring tide", "", 0.9);
        Mention neap = term("Neap tide", "", 0.3);

        assertThat(choiceAmong(spring, neap, term("Tug", "", 0.2)).likely(ask("tides")))
                .containsExactly(spring, neap);
    }
}
