package org.scrutinyassistant.bot.understanding.flow;

import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.bot.understanding.meaning.Meanings;
import org.scrutinyassistant.bot.understanding.meaning.Vectors;

/** How alike two masked sentences are in meaning, from 0 to 1; empty while the examples' meaning is not known. */
final class MeaningLikeness {

    private static final double UNLIKE = 0.2;

    private final Meanings meanings;
    private final List<Optional<float[]>> known;

    MeaningLikeness(List<Example> examples, Meanings meanings) {
        this.meanings = meanings;
        this.known = examples.stream()
                .map(example -> meanings.known(example.masked().spoken()))
                .toList();
    }

    Optional<float[]> known(int example) {
        return known.get(example);
    }

    /** Returns the vector of a question, if the examples have theirs too. */
    Optional<float[]> vector(Masked asked) {
        return known.stream().allMatch(Optional::isPresent) ? meanings.of(asked.spoken()) : Optional.empty();
    }

    Optional<Double> between(Optional<float[]> asked, int example) {
        return asked.flatMap(vector ->
                known.get(example).map(other -> Math.max(0, (Vectors.cosine(vector, other) - UNLIKE) / (1 - UNLIKE))));
    }
}
