package org.scrutinyassistant.bot.understanding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.understanding.closeness.Close;
import org.scrutinyassistant.bot.understanding.closeness.Question;
import org.scrutinyassistant.bot.understanding.closeness.Shelf;
import org.scrutinyassistant.bot.understanding.words.Lexicon;
import org.scrutinyassistant.bot.understanding.words.Stems;
import org.scrutinyassistant.bot.understanding.words.Word;

/** What a text may be about without naming it outright. */
final class Subjects {

    private static final double LIKELY = 0.3;
    private static final int FEW = 3;
    private static final Set<EntityKind> ASKED_FOR =
            Set.of(EntityKind.INDICATOR, EntityKind.TERM, EntityKind.STATED_FIGURE, EntityKind.RECOMMENDATION);

    private final Map<EntityKind, Shelf> shelves;
    private final QuestionReader reader;
    private final Stems stems;
    private final Lexicon lexicon;

    Subjects(Map<EntityKind, Shelf> shelves, QuestionReader reader, Stems stems, Lexicon lexicon) {
        this.shelves = Map.copyOf(shelves);
        this.reader = reader;
        this.stems = stems;
        this.lexicon = lexicon;
    }

    List<Mention> closest(EntityKind kind, String text, int most) {
        return close(kind, text, most).map(close -> close.mention(text)).toList();
    }

    /** Returns the stems of the names a text is likely about. */
    Set<String> likely(String text) {
        return ASKED_FOR.stream()
                .flatMap(kind -> byWords(kind, text))
                .filter(close -> close.score() >= LIKELY)
                .flatMap(close -> close.stems().stream())
                .collect(Collectors.toSet());
    }

    boolean knows(String stem) {
        return shelves.values().stream().anyMatch(shelf -> shelf.knows(stem));
    }

    /** Whether a word says what is asked about, rather than joins or asks. */
    boolean telling(Word word) {
        return !lexicon.connects(word.form()) && !lexicon.asks(word.form());
    }

    /** Returns the stems of a word, in the printed words for it. */
    List<String> stems(Word word) {
        return stems.of(lexicon.printed(List.of(word)));
    }

    private Stream<Close> byWords(EntityKind kind, String text) {
        Shelf shelf = shelves.get(kind);
        return shelf == null ? Stream.empty() : shelf.closestByWords(reader.read(kind, text), FEW).stream();
    }

    private Stream<Close> close(EntityKind kind, String text, int most) {
        Shelf shelf = shelves.get(kind);
        if (shelf == null) {
            return Stream.empty();
        }
        Question question = reader.read(kind, text);
        return shelf.closest(question, most).stream();
    }
}
