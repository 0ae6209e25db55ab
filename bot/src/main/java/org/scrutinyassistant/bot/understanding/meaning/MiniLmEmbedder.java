package org.scrutinyassistant.bot.understanding.meaning;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;

/** The sentence model all-MiniLM-L6-v2, quantised, run in this process: nothing leaves the machine. */
public final class MiniLmEmbedder implements SentenceEmbedder {

    private static final String NO_TRACKING = "OPT_OUT_TRACKING";

    private final EmbeddingModel model;

    private MiniLmEmbedder(EmbeddingModel model) {
        this.model = model;
    }

    /** Loads the model, which takes a second or two; fails where its native libraries do not run. */
    public static SentenceEmbedder load() {
        System.setProperty(NO_TRACKING, "true");
        MiniLmEmbedder embedder = new MiniLmEmbedder(new AllMiniLmL6V2QuantizedEmbeddingModel(Runnable::run));
        embedder.embed("");
        return embedder;
    }

    @Override
    public float[] embed(String sentence) {
        return model.embed(sentence.isBlank() ? "-" : sentence).content().vector();
    }
}
