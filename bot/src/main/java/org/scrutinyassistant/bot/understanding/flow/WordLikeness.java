package org.scrutinyassistant.bot.understanding.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How alike two masked sentences are by their words and pairs of words, from 0 to 1; rare ones count more. */
final class WordLikeness {

    private static final String TERM = Mask.TERM.token();
    private static final String SUBJECT = Mask.SUBJECT.token();
    private static final double MASK = 0.5;
    private static final double PAIR = 0.6;

    private final Map<String, Integer> uses = new HashMap<>();
    private final double sentences;

    WordLikeness(List<Example> examples) {
        this.sentences = Math.max(1, examples.size());
        examples.forEach(
                example -> grams(example.masked()).keySet().forEach(gram -> uses.merge(gram, 1, Integer::sum)));
    }

    Map<String, Double> grams(Masked sentence) {
        Map<String, Double> grams = new HashMap<>();
        String before = "^";
        for (String masked : sentence.tokens()) {
            String token = masked.equals(TERM) ? SUBJECT : masked;
            if (!token.equals(masked)) {
                grams.put(masked, weight(masked) * MASK);
            }
            grams.put(token, weight(token) * (token.startsWith("<") ? MASK : 1));
            String pair = before + " " + token;
            grams.put(pair, weight(pair) * PAIR);
            before = token;
        }
        return grams;
    }

    double between(Map<String, Double> one, Map<String, Double> other) {
        Set<String> shared = new HashSet<>(one.keySet());
        shared.retainAll(other.keySet());
        double all = sum(one, one.keySet()) + sum(other, other.keySet());
        return all == 0 ? 0 : 2 * sum(one, shared) / all;
    }

    private static double sum(Map<String, Double> grams, Set<String> some) {
        double sum = 0;
        for (String gram : some) {
            sum += grams.getOrDefault(gram, 0.0);
        }
        return sum;
    }

    private double weight(String gram) {
        return Math.log(1 + sentences / (uses.getOrDefault(gram, 0) + 1.0)) / Math.log(1 + sentences);
    }
}
