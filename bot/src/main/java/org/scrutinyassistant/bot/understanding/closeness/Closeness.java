package org.scrutinyassistant.bot.understanding.closeness;

import java.util.HashSet;
import java.util.Set;

/** Scores how close a text is to an entry, from 0 to 1: 1 the names coincide, 0.5 even odds. */
final class Closeness {

    private static final double COINCIDE = 0.98;
    private static final double NUMBERS_DIFFER = 0.25;
    private static final double LONG = 1.5;

    private final Rarity rarity;
    private final ClosenessWeights weights;

    Closeness(Rarity rarity, ClosenessWeights weights) {
        this.rarity = rarity;
        this.weights = weights;
    }

    /** Returns the score; the cosine is not a number where the meaning is not known. */
    double score(Question question, Entry entry, double cosine) {
        double asked = rarity.sum(question.stems());
        double shared = rarity.sum(shared(question.stems(), entry.stems()));
        double named = Math.min(rarity.sum(entry.stems()), asked * LONG);
        if (asked == 0 || named == 0) {
            return 0;
        }
        if (question.stems().equals(entry.stems())) {
            return question.text().equalsIgnoreCase(entry.phrase()) ? 1 : COINCIDE;
        }
        double score = fused(shared / asked, Math.min(1, shared / named), cosine);
        return conflict(question, entry) ? score * NUMBERS_DIFFER : score;
    }

    private double fused(double asked, double named, double cosine) {
        return Double.isNaN(cosine) ? weights.score(asked, named) : weights.score(asked, named, cosine);
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
