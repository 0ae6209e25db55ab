package org.scrutinyassistant.bot.understanding;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.bot.understanding.flow.Evidence;
import org.scrutinyassistant.bot.understanding.meaning.Meanings;
import org.scrutinyassistant.bot.understanding.meaning.MiniLmEmbedder;
import org.scrutinyassistant.bot.understanding.naming.People;
import org.scrutinyassistant.bot.understanding.words.Lexicon;

/**
 * Understands on this machine alone: by words at once, and by meaning as soon as the sentence model has been loaded and
 * the names have been learnt in the background. Learns anew when the vocabulary has changed. Safe for threads.
 */
public final class LocalUnderstanding implements Understanding {

    private final Vocabulary vocabulary;
    private final Teaching teaching;
    private volatile @Nullable Learnt learnt;

    public LocalUnderstanding(Vocabulary vocabulary, List<FlowExamples> flows, UnderstandingSettings settings) {
        this.vocabulary = vocabulary;
        this.teaching = new Teaching(flows, settings, meanings(settings));
    }

    private static Meanings meanings(UnderstandingSettings settings) {
        return settings.meaning() ? Meanings.loadedBy(MiniLmEmbedder::load) : Meanings.none();
    }

    @Override
    public Understood understand(String text, LocalDate today) {
        return learnt().understand(text, today, () -> new People(vocabulary.people(), Lexicon.general()));
    }

    @Override
    public List<Mention> closest(EntityKind kind, String text, int most) {
        return learnt().closest(kind, text, most);
    }

    /** Completes when the present names have been learnt by meaning too, or at once without a sentence model. */
    public CompletableFuture<Void> ready() {
        return learnt().ready();
    }

    /** Returns what speaks for each flow, before it is weighed; for calibration. */
    Evidence evidence(String text, LocalDate today) {
        return learnt().evidence(text, today);
    }

    private Learnt learnt() {
        Learnt present = learnt;
        return present != null && present.version() == vocabulary.version() ? present : learn();
    }

    private synchronized Learnt learn() {
        Learnt present = learnt;
        long version = vocabulary.version();
        if (present == null || present.version() != version) {
            present = teaching.learn(version, vocabulary.names());
            learnt = present;
        }
        return present;
    }
}
