package org.scrutinyassistant.bot.understanding.closeness;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutinyassistant.bot.understanding.Name;
import org.scrutinyassistant.bot.understanding.meaning.Meanings;
import org.scrutinyassistant.bot.understanding.meaning.Vectors;

/** The names of one kind, ranked by closeness to a text. */
public final class Shelf {

    private static final int WORTH_A_LOOK = 60;

    private final List<Entry> entries;
    private final Meanings meanings;
    private final Rarity rarity;
    private final Closeness closeness;
    private final LuceneShelf byWords;
    private final Neighbourhood byMeaning;

    public Shelf(List<Name> names, Telling telling, Meanings meanings, ClosenessWeights weights) {
        this.entries = Entries.of(names, telling);
        this.meanings = meanings;
        this.rarity = new Rarity(entries, telling.asking());
        this.closeness = new Closeness(rarity, weights);
        this.byWords = new LuceneShelf(entries);
        this.byMeaning = new Neighbourhood(entries, meanings);
    }

    public List<String> phrases() {
        return entries.stream().map(Entry::phrase).toList();
    }

    /** Whether a name of this kind has the word. */
    public boolean knows(String stem) {
        return rarity.knows(stem);
    }

    public List<Close> closest(Question question, int most) {
        return closest(question, meanings.of(question.text()), most);
    }

    /** Does the same by words alone, which takes a tenth of the time. */
    public List<Close> closestByWords(Question question, int most) {
        return closest(question, Optional.empty(), most);
    }

    private List<Close> closest(Question question, Optional<float[]> vector, int most) {
        Map<String, Close> best = new HashMap<>();
        candidates(question, vector).forEach(position -> {
            Entry entry = entries.get(position);
            Close close =
                    new Close(entry.name(), entry.stems(), closeness.score(question, entry, cosine(vector, position)));
            best.merge(entry.name().key(), close, Close::closer);
        });
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Close::score)
                        .reversed()
                        .thenComparing(close -> close.name().key()))
                .limit(most)
                .toList();
    }

    private double cosine(Optional<float[]> vector, int position) {
        float[] other = byMeaning.vector(position);
        return vector.isEmpty() || other == null ? Double.NaN : Vectors.cosine(vector.get(), other);
    }

    private Set<Integer> candidates(Question question, Optional<float[]> vector) {
        IntStream lexical = byWords.best(question.stems(), WORTH_A_LOOK);
        IntStream meant =
                vector.map(known -> byMeaning.nearest(known, WORTH_A_LOOK)).orElse(IntStream.empty());
        return IntStream.concat(lexical, meant).boxed().collect(Collectors.toCollection(HashSet::new));
    }
}
