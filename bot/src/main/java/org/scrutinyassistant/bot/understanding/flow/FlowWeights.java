package org.scrutinyassistant.bot.understanding.flow;

/**
 * What makes a text belong to a flow.
 *
 * @param meaning the share of the likeness of meaning, against that of the words
 * @param nearest the share of the nearest example, against the mean of the three nearest
 * @param sharpness how much a small lead over the other flows counts
 * @param even the likeness to the nearest example that is even odds
 * @param slope how fast the odds change about it
 * @param strange how much words that nobody knows here take away, from 0 to 1
 */
public record FlowWeights(double meaning, double nearest, double sharpness, double even, double slope, double strange) {

    public static FlowWeights defaults() {
        return new FlowWeights(0.5, 0.7, 14, 0.42, 14, 0.9);
    }

    double likeness(double words, double meant) {
        return (1 - meaning) * words + meaning * meant;
    }

    double flow(double best, double meanOfThree) {
        return nearest * best + (1 - nearest) * meanOfThree;
    }

    double lead(double likeness) {
        return Math.exp(sharpness * likeness);
    }

    double known(double best, double strangeShare) {
        double odds = 1 / (1 + Math.exp(-slope * (best - even)));
        return odds * (1 - strange * strangeShare);
    }
}
