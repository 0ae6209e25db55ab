package org.scrutinyassistant.bot.understanding.meaning;

import java.util.LinkedHashMap;
import java.util.Map;

/** The vectors of the last few sentences asked for. */
final class Recent {

    private final Map<String, float[]> vectors;

    Recent(int most) {
        this.vectors = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
                return size() > most;
            }
        };
    }

    float[] of(String sentence, SentenceEmbedder model) {
        synchronized (vectors) {
            float[] vector = vectors.get(sentence);
            if (vector != null) {
                return vector;
            }
        }
        float[] worked = model.embed(sentence);
        synchronized (vectors) {
            vectors.put(sentence, worked);
        }
        return worked;
    }
}
