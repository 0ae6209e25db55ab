package org.scrutinyassistant.bot.answer.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidPersonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "send mine to Head of Safeguarding from 3 August to 14 August | Head of Safeguarding",
                "send my notices to the Head of Children in Care until Friday | the Head of Children in Care",
                "forward mine to Dana while I am away | Dana",
                "please send mine to Dana Ives, I'm off next week | Dana Ives",
                "I'm away next week, Dana covers for me | Dana",
                "I'm on leave until 4 December, Dana Ives will cover for me | Dana Ives",
                "while I'm away Dana is covering | Dana",
                "Dana'll cover for me | Dana",
                "can Dana cover for me on Friday | Dana",
                "let my head of service stand in for me | my head of service",
                "I'm covered by the Head of Parks from Monday | the Head of Parks",
                "send mine to Dana for six weeks | Dana",
                "send mine to Dana over the weekend | Dana",
                "send mine to Dana this weekend | Dana",
                "from 3 August to 14 August Dana covers for me | Dana"
            })
    void the_words_that_name_somebody_are_found(String said, String who) {
        assertThat(SaidPerson.in(said, TODAY)).contains(who);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"I'm away next week", "I am on leave from 3 August to 14 August", "I need cover for next week"})
    void a_sentence_may_name_nobody(String said) {
        assertThat(SaidPerson.in(said, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Dana | Dana", "Dana, please | Dana", "to Dana Ives until Friday | Dana Ives", "Dana will | Dana"})
    void a_reply_may_be_a_name_alone(String said, String who) {
        assertThat(SaidPerson.reply(said, TODAY)).isEqualTo(who);
    }
}
