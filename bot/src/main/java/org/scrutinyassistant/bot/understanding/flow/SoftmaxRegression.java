package org.scrutinyassistant.bot.understanding.flow;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Multinomial logistic regression, trained by plain stochastic descent in an order that is always the same. */
final class SoftmaxRegression {

    private static final int ROUNDS = 60;
    private static final double STEP = 0.5;
    private static final double SHRINK = 1e-4;

    private final float[][] weights;

    private SoftmaxRegression(int classes, int features) {
        this.weights = new float[classes][features];
    }

    /**
     * Learns from samples.
     *
     * @param classes the class of each sample, from 0
     */
    static SoftmaxRegression trained(List<Features> samples, int[] classes, int features) {
        int count = Arrays.stream(classes).max().orElse(0) + 1;
        SoftmaxRegression regression = new SoftmaxRegression(count, features);
        List<Integer> order = IntStream.range(0, samples.size()).boxed().collect(Collectors.toList());
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            double step = STEP / (1 + 0.05 * round);
            for (int sample : order) {
                regression.learn(samples.get(sample), classes[sample], step);
            }
        }
        return regression;
    }

    double[] probabilities(Features features) {
        double[] odds = new double[weights.length];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = features.dot(weights[i]);
        }
        double most = Arrays.stream(odds).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < odds.length; i++) {
            odds[i] = Math.exp(odds[i] - most);
            sum += odds[i];
        }
        for (int i = 0; i < odds.length; i++) {
            odds[i] /= sum;
        }
        return odds;
    }

    private void learn(Features sample, int right, double step) {
        double[] probabilities = probabilities(sample);
        for (int i = 0; i < probabilities.length; i++) {
            double error = (i == right ? 1 : 0) - probabilities[i];
            sample.addTo(weights[i], step * error);
            sample.shrink(weights[i], 1 - step * SHRINK);
        }
    }
}
