package org.scrutinyassistant.bot.understanding.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutinyassistant.bot.understanding.meaning.Meanings;

/** Weighs what speaks for each flow: what its examples taught, and how near the nearest of them is. */
final class Classifier {

    private final List<Example> examples;
    private final List<String> flows;
    private final WordLikeness words;
    private final List<Map<String, Double>> grams = new ArrayList<>();
    private final MeaningLikeness meaning;
    private final FeatureReader features;
    private final SoftmaxRegression regression;
    private final FlowWeights weights;

    Classifier(List<Example> examples, Meanings meanings, FlowWeights weights) {
        this.examples = examples;
        this.weights = weights;
        this.flows = examples.stream().map(Example::flow).distinct().toList();
        this.words = new WordLikeness(examples);
        examples.forEach(example -> grams.add(words.grams(example.masked())));
        this.meaning = new MeaningLikeness(examples, meanings);
        this.features = new FeatureReader(grams);
        this.regression = SoftmaxRegression.trained(samples(), classes(), features.count());
    }

    Evidence evidence(Masked asked, double strange) {
        Map<String, Double> askedGrams = words.grams(asked);
        Optional<float[]> vector = meaning.vector(asked);
        double[] probabilities = regression.probabilities(features.read(askedGrams, vector));
        double[] nearest = nearest(askedGrams, vector);
        Map<String, Double> odds = new HashMap<>();
        double best = 0;
        double sum = 0;
        for (int i = 0; i < probabilities.length; i++) {
            double odd = weights.odds(probabilities[i], nearest[i]);
            odds.put(flows.get(i), odd);
            sum += odd;
            best = Math.max(best, nearest[i]);
        }
        double all = sum;
        odds.replaceAll((flow, odd) -> odd / all);
        return new Evidence(odds, best, strange);
    }

    private double[] nearest(Map<String, Double> asked, Optional<float[]> vector) {
        double[] nearest = new double[flows.size()];
        for (int i = 0; i < examples.size(); i++) {
            double byWords = words.between(asked, grams.get(i));
            double likeness = meaning.between(vector, i)
                    .map(meant -> weights.likeness(byWords, meant))
                    .orElse(byWords);
            int flow = flows.indexOf(examples.get(i).flow());
            nearest[flow] = Math.max(nearest[flow], likeness);
        }
        return nearest;
    }

    private List<Features> samples() {
        List<Features> samples = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            samples.add(features.read(grams.get(i), meaning.known(i)));
        }
        return samples;
    }

    private int[] classes() {
        return examples.stream()
                .mapToInt(example -> flows.indexOf(example.flow()))
                .toArray();
    }
}
