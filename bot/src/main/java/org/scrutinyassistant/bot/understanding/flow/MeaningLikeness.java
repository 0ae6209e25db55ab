package org.scrutinyassistant.bot.understanding.flow;

import java.util.Optional;
import org.scrutinyassistant.bot.understanding.meaning.Meanings;
import org.scrutinyassistant.bot.understanding.meaning.Vectors;

/** How alike two masked sentences are in meaning, from 0 to 1; empty while no sentence model is there. */
final class MeaningLikeness {

    private static final double UNLIKE = 0.2;

    private final Meanings meanings;

    MeaningLikeness(Meanings meanings) {
        this.meanings = meanings;
    }

    Optional<float[]> vector(Masked asked) {
        return meanings.of(asked.spoken());
    }

    Optional<Double> between(Optional<float[]> asked, Masked example) {
        return asked.flatMap(vector -> meanings.known(example.spoken())
                .map(other -> Math.max(0, (Vectors.cosine(vector, other) - UNLIKE) / (1 - UNLIKE))));
    }
}
