package org.scrutinyassistant.bot.understanding.closeness;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.scrutinyassistant.bot.understanding.meaning.Meanings;
import org.scrutinyassistant.bot.understanding.meaning.Vectors;

/** Scores how close a text is to an entry, from 0 to 1: 1 the names coincide, 0.5 even odds. */
final class Closeness {

    private static final double COINCIDE = 0.98;
    private static final double NUMBERS_DIFFER = 0.25;
    private static final double LONG = 1.5;

    private final Rarity rarity;
    private final Meanings meanings;
    private final ClosenessWeights weights;

    Closeness(Rarity rarity, Meanings meanings, ClosenessWeights weights) {
        this.rarity = rarity;
        this.meanings = meanings;
        this.weights = weights;
    }

    double score(Question question, Optional<float[]> vector, Entry entry) {
        double asked = rarity.sum(question.stems());
        double shared = rarity.sum(shared(question.stems(), entry.stems()));
        double named = Math.min(rarity.sum(entry.stems()), asked * LONG);
        if (asked == 0 || named == 0) {
            return 0;
        }
        if (question.stems().equals(entry.stems())) {
            return question.text().equalsIgnoreCase(entry.phrase()) ? 1 : COINCIDE;
        }
        double score = fused(shared / asked, Math.min(1, shared / named), vector, entry);
        return conflict(question, entry) ? score * NUMBERS_DIFFER : score;
    }

    private double fused(double asked, double named, Optional<float[]> vector, Entry entry) {
        Optional<float[]> other = vector.flatMap(any -> meanings.known(entry.phrase()));
        return other.map(known -> weights.score(asked, named, Vectors.cosine(vector.orElseThrow(), known)))
                .orElseGet(() -> weights.score(asked, named));
    }

    private static boolean conflict(Question question, Entry entry) {
        return !question.numbers().isEmpty()
                && !entry.numbers().isEmpty()
                && shared(question.numbers(), entry.numbers()).isEmpty();
    }

    private static Set<String> shared(Set<String> some, Set<String> others) {
        Set<String> shared = new HashSet<>(some);
        shared.retainAll(others);
        return shared;
    }
}
