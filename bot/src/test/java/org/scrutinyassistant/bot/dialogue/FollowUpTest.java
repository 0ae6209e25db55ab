package org.scrutinyassistant.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.message.Button;

/** What a follow-up keeps, takes from memory and leaves. */
class FollowUpTest extends FlowDialogueScene {

    @Test
    void a_follow_up_keeps_what_it_does_not_change() {
        say("rain at Mill in March");
        say("and in the Valley?");

        assertThat(said).containsExactly("rainfall/found");
        assertThat(lastAsked("gauge")).isEqualTo("Mill");
        assertThat(lastAsked("area")).isEqualTo("Valley");
        assertThat(lastAsked("month")).isEqualTo("-");

        say("what about Weir?");
        assertThat(lastAsked("gauge")).isEqualTo("Weir");
        assertThat(lastAsked("area")).isEqualTo("Valley");

        say("why?");
        assertThat(lastAsked("gauge")).isEqualTo("Weir");
    }

    @Test
    void a_follow_up_of_another_flow_takes_what_it_needs_from_memory() {
        say("rain at Mill");
        Reply reply = say("warn me of it");

        assertThat(said).containsExactly("warn/ask sure");
        assertThat(reply.message().plain()).isEqualTo("Shall I warn you of Mill?");
        assertThat(reply.message().buttons()).containsExactly(new Button("Yes"), new Button("No"));
    }

    @Test
    void a_long_question_that_stands_alone_takes_nothing_from_memory() {
        say("rain at Mill");
        Reply reply = say("could somebody warn everyone when the river rises");

        assertThat(said).containsExactly("warn/ask gauge");
        assertThat(reply.choices()).containsExactly("Mill", "Weir", "Dry");
    }

    @Test
    void something_else_that_happens_to_name_a_month_is_no_follow_up() {
        say("rain at Mill");
        say("who won the football cup last March");

        assertThat(said).containsExactly("fallback/words");
    }

    @Test
    void an_opening_alone_makes_no_follow_up() {
        say("rain at Mill");
        say("what about the football?");

        assertThat(said).containsExactly("fallback/words");
    }

    @Test
    void a_flow_may_forget_the_conversation() {
        say("rain at Mill");
        say("thanks");
        say("and in March?");

        assertThat(said).containsExactly("fallback/words");
    }

    @Test
    void an_idle_conversation_is_forgotten() {
        say("rain at Mill");
        ticker.addAndGet(Duration.ofHours(3).toNanos());
        say("and in March?");

        assertThat(said).containsExactly("fallback/words");
    }

    @Test
    void conversations_know_nothing_of_each_other_and_the_longest_idle_goes_first() {
        say("rain at Mill");
        say("b", "and in March?");
        assertThat(said).containsExactly("fallback/words");
        say("c", "hm");
        say("and in March?");
        assertThat(said).containsExactly("fallback/words");
    }
}
