package org.scrutinyassistant.bot.understanding.closeness;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.scrutinyassistant.bot.understanding.meaning.Meanings;
import org.scrutinyassistant.bot.understanding.meaning.Vectors;

/** Finds the entries nearest in meaning, by looking at all. */
final class Neighbourhood {

    private final List<Entry> entries;
    private final Meanings meanings;

    Neighbourhood(List<Entry> entries, Meanings meanings) {
        this.entries = entries;
        this.meanings = meanings;
    }

    IntStream nearest(float[] vector, int most) {
        PriorityQueue<Near> nearest = new PriorityQueue<>(Comparator.comparingDouble(Near::cosine));
        for (int i = 0; i < entries.size(); i++) {
            int position = i;
            meanings.known(entries.get(i).phrase()).ifPresent(known -> {
                nearest.add(new Near(position, Vectors.cosine(vector, known)));
                if (nearest.size() > most) {
                    nearest.poll();
                }
            });
        }
        return nearest.stream().mapToInt(Near::position);
    }

    private record Near(int position, double cosine) {}
}
