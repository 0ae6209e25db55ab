package org.scrutinyassistant.bot.understanding.closeness;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutinyassistant.bot.understanding.words.Lexicon;
import org.scrutinyassistant.bot.understanding.words.Stems;
import org.scrutinyassistant.bot.understanding.words.Word;

/** Reads the telling words of a text: printed words instead of everyday ones, stems, no connecting words. */
public final class Telling {

    private final Lexicon lexicon;
    private final Stems stems;

    public Telling(Lexicon lexicon, Stems stems) {
        this.lexicon = lexicon;
        this.stems = stems;
    }

    public Set<String> stems(List<Word> words) {
        return lexicon.printed(words).stream()
                .filter(word -> !lexicon.connects(word.form()))
                .map(word -> stems.of(word.form()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public static Set<String> numbers(Set<String> stems) {
        return stems.stream()
                .filter(stem -> stem.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> asking() {
        return lexicon.asking().stream().map(stems::of).collect(Collectors.toUnmodifiableSet());
    }
}
