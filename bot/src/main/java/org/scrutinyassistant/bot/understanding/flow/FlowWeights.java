package org.scrutinyassistant.bot.understanding.flow;

/**
 * What makes a text belong to a flow. The confidence in the first flow comes from the logistic curve over the weighted
 * sum of its share of the odds, the likeness to the nearest example, and the share of strange words.
 *
 * @param meaning the share of the likeness of meaning, against that of the words
 * @param nearness how much a flow's nearest example counts beside what was learnt from all examples
 * @param start the sum where nothing speaks for it
 * @param share for the flow's share of the odds
 * @param likeness for the likeness to the nearest example
 * @param strange for the share of words that nothing here knows
 */
public record FlowWeights(
        double meaning, double nearness, double start, double share, double likeness, double strange) {

    public static FlowWeights defaults() {
        return new FlowWeights(0.5, 6, -3.6, 4.4, 2.4, -1.5);
    }

    double likeness(double words, double meant) {
        return (1 - meaning) * words + meaning * meant;
    }

    double odds(double probability, double nearest) {
        return probability * Math.exp(nearness * nearest);
    }

    double confidence(double firstShare, Evidence evidence) {
        double sum = start + share * firstShare + likeness * evidence.best() + strange * evidence.strange();
        return 1 / (1 + Math.exp(-sum));
    }
}
