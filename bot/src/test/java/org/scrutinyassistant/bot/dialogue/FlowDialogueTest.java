package org.scrutinyassistant.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.scrutinyassistant.bot.understanding.EntityKind.AREA;
import static org.scrutinyassistant.bot.understanding.EntityKind.INDICATOR;
import static org.scrutinyassistant.bot.understanding.EntityKind.MONTH;
import static org.scrutinyassistant.bot.understanding.EntityKind.YES_NO;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.scrutinyassistant.bot.answer.ActionSpec;
import org.scrutinyassistant.bot.flow.FlowFiles;
import org.scrutinyassistant.bot.flow.Flows;
import org.scrutinyassistant.bot.flow.check.FlowVerification;
import org.scrutinyassistant.message.Button;

class FlowDialogueTest {

    private static final LocalDate TODAY = LocalDate.of(2030, 3, 1);

    private final FindRainfall rainfall = new FindRainfall();
    private final AtomicLong ticker = new AtomicLong();
    private final List<String> said = new ArrayList<>();
    private final List<Unanswered> unanswered = new ArrayList<>();
    private final FakeUnderstanding understanding = new FakeUnderstanding()
            .name(INDICATOR, "Mill")
            .name(INDICATOR, "Weir")
            .name(INDICATOR, "Dry")
            .name(AREA, "Valley")
            .name(MONTH, "March")
            .name(YES_NO, "yes")
            .name(YES_NO, "no")
            .phrase("rain", "rainfall", 0.9)
            .phrase("warn", "warn", 0.9)
            .phrase("drought", "drought", 0.9)
            .phrase("thanks", "thanks", 0.8)
            .phrase("flood", "warn", 0.88)
            .phrase("flood", "thanks", 0.87)
            .phrase("mumble", "rainfall", 0.4);
    private final Dialogue dialogue = new FlowDialogue(
            understanding, script(), settings(), new Listeners(unanswered::add, this::heard), ticker::get);

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

    private Reply say(String text) {
        return say("a", text);
    }

    private Reply say(String conversation, String text) {
        return dialogue.turn(new Turn(conversation, null, text, TODAY));
    }

    private void heard(ObservedTurn turn) {
        said.clear();
        said.addAll(turn.said());
    }

    private String lastAsked(String slot) {
        return rainfall.asked
                .get(rainfall.asked.size() - 1)
                .slot(slot)
                .map(mention -> mention.label())
                .orElse("-");
    }

    private Script script() {
        Flows flows = FlowVerification.with(List.of(ActionSpec.of(FindRainfall.class)))
                .verify(FlowFiles.in(Path.of("src/test/resources/garden"), ".flow.yml"));
        return Script.of(flows, List.of(rainfall));
    }

    private static DialogueSettings settings() {
        return new DialogueSettings(0.5, 0.05, 0.3, 5, 2, 2, Duration.ofHours(2));
    }
}
