package org.scrutinyassistant.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** What a dialogue answers, asks back and declines. */
class FlowDialogueTest extends FlowDialogueScene {

    @Test
    void a_flow_answers_in_its_own_words_with_the_sources_of_its_action() {
        Reply reply = say("How much rain fell at Mill?");

        assertThat(said).containsExactly("rainfall/found");
        assertThat(reply.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(reply.flow()).isEqualTo("rainfall");
        assertThat(reply.confidence()).isEqualTo(0.9);
        assertThat(reply.message().plain()).isEqualTo("Mill: 12 {warm} mm.\nSource: Rain book, page 3");
    }

    @Test
    void a_question_is_answered_by_name_by_label_or_by_number() {
        say("please be so kind to warn everyone here");
        say("2");
        assertThat(said).containsExactly("warn/ask sure");

        Reply reply = say("Yes");
        assertThat(said).containsExactly("warn/warned");
        assertThat(reply.message().plain()).isEqualTo("I'll warn you of Weir.");
    }

    @Test
    void a_question_is_asked_again_in_other_words_and_then_given_up() {
        say("warn me of Mill");
        say("hm");
        assertThat(said).containsExactly("warn/retry sure");
        say("hm");
        assertThat(said).containsExactly("warn/retry sure");
        say("hm");
        assertThat(said).containsExactly("fallback/words");
        say("yes");
        assertThat(said).containsExactly("fallback/words");
    }

    @Test
    void another_flow_clearly_meant_is_answered_and_the_question_can_still_be() {
        say("warn me of Mill");
        say("how much rain fell at Weir");
        assertThat(said).containsExactly("rainfall/found");

        Reply reply = say("yes");
        assertThat(said).containsExactly("warn/warned");
        assertThat(reply.message().plain()).isEqualTo("I'll warn you of Mill.");
    }

    @Test
    void two_flows_as_likely_are_offered_and_one_is_picked() {
        Reply reply = say("flood");
        assertThat(reply.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(said).as("only one of them needs nothing more").containsExactly("thanks/words");

        reply = say("flood at Mill");
        assertThat(reply.outcome()).isEqualTo(Outcome.CLARIFY);
        assertThat(reply.choices()).containsExactly("Warn of floods", "Speak");

        say("the first one");
        assertThat(said).containsExactly("warn/ask sure");
    }

    @Test
    void a_choice_of_an_action_is_picked() {
        Reply reply = say("rain");
        assertThat(said).containsExactly("rainfall/unclear");
        assertThat(reply.outcome()).isEqualTo(Outcome.CLARIFY);
        assertThat(reply.choices()).containsExactly("Mill", "Weir");

        say("weir");
        assertThat(said).containsExactly("rainfall/found");
        assertThat(lastAsked("gauge")).isEqualTo("Weir");
    }

    @Test
    void a_flow_hands_over_with_what_is_known() {
        Reply reply = say("is there a drought at Mill");

        assertThat(reply.flow()).isEqualTo("rainfall");
        assertThat(lastAsked("gauge")).isEqualTo("Mill");
    }

    @Test
    void under_the_threshold_it_declines_and_says_so_to_the_log() {
        Reply reply = say("mumble");

        assertThat(reply.outcome()).isEqualTo(Outcome.DECLINED);
        assertThat(unanswered).containsExactly(new Unanswered("mumble", TODAY, "fallback", 0.4));
    }

    @Test
    void what_is_said_is_said_back_briefly_and_literally() {
        Reply reply = say("{x} <b>*hm*</b> $1 " + "a".repeat(200));

        assertThat(reply.message().plain())
                .startsWith("Words for {x} <b>*hm*</b> $1 aaa")
                .endsWith("….");
    }

    @Test
    void blank_and_endless_texts_are_borne() {
        assertThat(say(" ").outcome()).isEqualTo(Outcome.DECLINED);
        assertThat(say("😀".repeat(1000)).outcome()).isEqualTo(Outcome.DECLINED);
        assertThatIllegalArgumentException().isThrownBy(() -> say("a".repeat(2001)));
    }
}
