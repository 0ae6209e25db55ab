package org.scrutinyassistant.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowsTest {

    private static final double THRESHOLD = 0.5;

    @Test
    void wordsAloneFindMostFlowsAndDeclineMostThatIsOutside() {
        FlowHarness harness = new FlowHarness(InventedCouncil.byWordsAlone());
        Tally tally = harness.ask(InventedCouncil.questions("questions.yml"), THRESHOLD);
        System.out.println("By words alone: " + tally);
        harness.misses().forEach(System.out::println);
        assertThat(tally.right()).isGreaterThan(0.5);
        assertThat(tally.declined()).isGreaterThan(0.8);
    }

    @Test
    void meaningHelps() {
        LocalUnderstanding understanding = new LocalUnderstanding(
                InventedCouncil.vocabulary(), InventedCouncil.flows(), UnderstandingSettings.defaults());
        understanding.ready().join();
        FlowHarness harness = new FlowHarness(understanding);
        Tally tally = harness.ask(InventedCouncil.questions("questions.yml"), THRESHOLD);
        System.out.println("With meaning: " + tally);
        harness.misses().forEach(System.out::println);
        assertThat(tally.right()).isGreaterThan(0.6);
        assertThat(tally.declined()).isGreaterThan(0.8);
    }
}
