package org.scrutinyassistant.bot.understanding;

import org.scrutinyassistant.bot.understanding.closeness.ClosenessWeights;
import org.scrutinyassistant.bot.understanding.flow.FlowWeights;

/**
 * How understanding weighs its evidence (prefix {@code scrutiny.understanding}).
 *
 * @param meaning whether sentences are also compared by meaning; without it by their words alone
 * @param passagesByMeaning at most so many passages are compared by meaning, the rest by their words alone
 * @param closeness what makes a text close to a name
 * @param flow what makes a text belong to a flow
 */
public record UnderstandingSettings(
        boolean meaning, int passagesByMeaning, ClosenessWeights closeness, FlowWeights flow) {

    public static UnderstandingSettings defaults() {
        return new UnderstandingSettings(true, 20_000, ClosenessWeights.defaults(), FlowWeights.defaults());
    }

    /** Returns the same settings with words alone. */
    public UnderstandingSettings byWordsAlone() {
        return new UnderstandingSettings(false, passagesByMeaning, closeness, flow);
    }
}
