package org.scrutinyassistant.bot.understanding.closeness;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Keeps the positions of the highest scores. */
final class Nearest {

    private final int[] positions;
    private final double[] scores;
    private int size;

    Nearest(int most) {
        this.positions = new int[most];
        this.scores = new double[most];
    }

    void add(int position, double score) {
        if (size == scores.length && score <= scores[size - 1]) {
            return;
        }
        int at = size < scores.length ? size++ : size - 1;
        while (at > 0 && scores[at - 1] < score) {
            scores[at] = scores[at - 1];
            positions[at] = positions[at - 1];
            at--;
        }
        scores[at] = score;
        positions[at] = position;
    }

    IntStream positions() {
        return Arrays.stream(positions, 0, size);
    }
}
