package org.scrutinyassistant.bot.understanding.meaning;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The vectors of sentences, worked out once in the background and kept; empty where there is no sentence model. */
public final class Meanings {

    private static final Logger LOG = LoggerFactory.getLogger(Meanings.class);

    private static final int LONGEST = 400;

    private final Map<String, float[]> known = new ConcurrentHashMap<>();
    private final Recent recent = new Recent(256);
    private final ExecutorService background = Executors.newSingleThreadExecutor(Meanings::thread);
    private final CompletableFuture<Optional<SentenceEmbedder>> embedder;

    private Meanings(CompletableFuture<Optional<SentenceEmbedder>> embedder) {
        this.embedder = embedder;
    }

    public static Meanings none() {
        return new Meanings(CompletableFuture.completedFuture(Optional.empty()));
    }

    /** Loads the sentence model in the background; until it is there, and without it, no sentence has a vector. */
    public static Meanings loadedBy(Supplier<SentenceEmbedder> loader) {
        CompletableFuture<Optional<SentenceEmbedder>> embedder = new CompletableFuture<>();
        Meanings meanings = new Meanings(embedder);
        meanings.background.execute(() -> embedder.complete(load(loader)));
        return meanings;
    }

    /** Works out the vectors of these sentences in the background, in their order. */
    public CompletableFuture<Void> learn(Collection<String> sentences) {
        return CompletableFuture.runAsync(
                () -> embedder.join().ifPresent(model -> sentences.forEach(sentence -> learn(model, sentence))),
                background);
    }

    /** Forgets the sentences that are no longer needed. */
    public void keepOnly(Set<String> sentences) {
        known.keySet().retainAll(sentences);
    }

    /** Returns the vector of a sentence learnt before. */
    public Optional<float[]> known(String sentence) {
        return Optional.ofNullable(known.get(sentence));
    }

    /** Returns the vector of any sentence, worked out now if the model has been loaded. */
    public Optional<float[]> of(String sentence) {
        return embedder.getNow(Optional.empty()).map(model -> recent.of(sentence, model));
    }

    private void learn(SentenceEmbedder model, String sentence) {
        known.computeIfAbsent(sentence, whole -> model.embed(whole.substring(0, Math.min(LONGEST, whole.length()))));
    }

    private static Optional<SentenceEmbedder> load(Supplier<SentenceEmbedder> loader) {
        try {
            return Optional.of(loader.get());
        } catch (RuntimeException | LinkageError absent) {
            LOG.warn("No sentence model, so questions are understood by their words alone: {}", absent.toString());
            return Optional.empty();
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "meanings");
        thread.setDaemon(true);
        return thread;
    }
}
