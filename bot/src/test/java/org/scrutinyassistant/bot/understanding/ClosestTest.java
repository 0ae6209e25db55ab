package org.scrutinyassistant.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClosestTest {

    private static final String NONE = "none";

    @Test
    void everydayWordsLeadToTheIndicator() {
        LocalUnderstanding understanding = new LocalUnderstanding(
                InventedCouncil.vocabulary(), InventedCouncil.flows(), UnderstandingSettings.defaults());
        understanding.ready().join();
        Map<String, List<String>> asked = InventedCouncil.questions("closest.yml");
        long all = asked.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(NONE))
                .mapToLong(entry -> entry.getValue().size())
                .sum();
        long right = asked.entrySet().stream()
                .mapToLong(entry -> entry.getValue().stream()
                        .filter(text ->
                                entry.getKey().equals(first(understanding, text).key()))
                        .count())
                .sum();
        assertThat((double) right / all).as("%d of %d", right, all).isGreaterThan(0.8);
        assertThat(asked.getOrDefault(NONE, List.of()))
                .allSatisfy(
                        text -> assertThat(first(understanding, text).score()).isLessThan(0.5));
    }

    private static Mention first(LocalUnderstanding understanding, String text) {
        return understanding.closest(EntityKind.INDICATOR, text, 1).stream()
                .findFirst()
                .orElse(new Mention(EntityKind.INDICATOR, "", "", text, 0));
    }
}
