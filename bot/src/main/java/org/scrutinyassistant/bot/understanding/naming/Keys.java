package org.scrutinyassistant.bot.understanding.naming;

import java.util.List;
import java.util.stream.Collectors;
import org.scrutinyassistant.bot.understanding.words.Lexicon;
import org.scrutinyassistant.bot.understanding.words.Word;

/** The keys under which a run of words is looked up: run together, or sorted without the connecting words. */
final class Keys {

    private Keys() {}

    static String joined(List<Word> words) {
        return words.stream().map(Word::form).collect(Collectors.joining());
    }

    static String sorted(List<Word> words, Lexicon lexicon) {
        return words.stream()
                .map(Word::form)
                .filter(form -> !lexicon.connects(form))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    static long telling(List<Word> words, Lexicon lexicon) {
        return words.stream().filter(word -> !lexicon.connects(word.form())).count();
    }
}
