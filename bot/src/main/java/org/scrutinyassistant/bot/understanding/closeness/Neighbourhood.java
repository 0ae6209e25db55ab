package org.scrutinyassistant.bot.understanding.closeness;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.bot.understanding.meaning.Meanings;
import org.scrutinyassistant.bot.understanding.meaning.Vectors;

/** The entries by meaning; finds the nearest by looking at all. */
final class Neighbourhood {

    private final List<Entry> entries;
    private final Meanings meanings;
    private final float[] @Nullable [] vectors;

    Neighbourhood(List<Entry> entries, Meanings meanings) {
        this.entries = entries;
        this.meanings = meanings;
        this.vectors = new float[entries.size()][];
    }

    IntStream nearest(float[] vector, int most) {
        Nearest nearest = new Nearest(most);
        for (int i = 0; i < vectors.length; i++) {
            float[] other = vector(i);
            if (other != null) {
                nearest.add(i, Vectors.cosine(vector, other));
            }
        }
        return nearest.positions();
    }

    /** Returns the vector of an entry, or null while it has not been learnt. */
    float @Nullable [] vector(int position) {
        float[] vector = vectors[position];
        if (vector == null) {
            vector = meanings.known(entries.get(position).phrase()).orElse(null);
            vectors[position] = vector;
        }
        return vector;
    }
}
