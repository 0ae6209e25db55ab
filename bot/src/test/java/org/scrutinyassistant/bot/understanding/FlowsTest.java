package org.scrutinyassistant.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowsTest {

    private static final double THRESHOLD = 0.5;

    @Test
    void wordsAloneFindMostFlowsAndDeclineMostThatIsOutside() {
        FlowHarness harness = new FlowHarness(InventedCouncil.byWordsAlone());
        Tally tally = harness.ask(InventedCouncil.questions("questions.yml"), THRESHOLD);
        assertThat(tally.right()).as(() -> missed(harness)).isGreaterThan(0.5);
        assertThat(tally.declined()).as(() -> missed(harness)).isGreaterThan(0.8);
    }

    @Test
    void meaningHelps() {
        LocalUnderstanding understanding = new LocalUnderstanding(
                InventedCouncil.vocabulary(), InventedCouncil.flows(), UnderstandingSettings.defaults());
        understanding.ready().join();
        FlowHarness harness = new FlowHarness(understanding);
        Tally tally = harness.ask(InventedCouncil.questions("questions.yml"), THRESHOLD);
        assertThat(tally.right()).as(() -> missed(harness)).isGreaterThan(0.6);
        assertThat(tally.declined()).as(() -> missed(harness)).isGreaterThan(0.8);
    }

    private static String missed(FlowHarness harness) {
        return String.join("\n", harness.misses());
    }
}
