package org.scrutinyassistant.bot.understanding.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the features of sentences: the words, pairs and masks that examples have, and the meaning. */
final class FeatureReader {

    private static final int DIMENSIONS = 384;
    private static final double WORDS = 1.6;
    private static final double MEANING = 3;

    private final Map<String, Integer> numbers = new HashMap<>();

    FeatureReader(List<Map<String, Double>> examples) {
        examples.forEach(grams -> grams.keySet().forEach(gram -> numbers.putIfAbsent(gram, numbers.size())));
    }

    int count() {
        return numbers.size() + DIMENSIONS + 1;
    }

    Features read(Map<String, Double> grams, Optional<float[]> vector) {
        Features features = new Features().with(numbers.size() + DIMENSIONS, 1);
        double length = Math.sqrt(
                grams.values().stream().mapToDouble(weight -> weight * weight).sum());
        grams.forEach((gram, weight) -> {
            Integer number = numbers.get(gram);
            if (number != null) {
                features.with(number, WORDS * weight / length);
            }
        });
        vector.ifPresent(meaning -> addMeaning(features, meaning));
        return features;
    }

    private void addMeaning(Features features, float[] meaning) {
        for (int i = 0; i < Math.min(DIMENSIONS, meaning.length); i++) {
            features.with(numbers.size() + i, MEANING * meaning[i]);
        }
    }
}
