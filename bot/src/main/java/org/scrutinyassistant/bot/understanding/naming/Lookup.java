package org.scrutinyassistant.bot.understanding.naming;

import java.util.List;
import java.util.function.Function;
import org.scrutinyassistant.bot.understanding.words.Lexicon;
import org.scrutinyassistant.bot.understanding.words.Word;

/** One way of looking up a run of words, and how sure what it finds is. */
record Lookup(Function<List<Word>, List<Phrase>> way, double sureness) {

    private static final int SHORTEST_JOINED = 5;

    static Lookup printed(PhraseIndex index) {
        return new Lookup(
                window -> {
                    String key = Keys.joined(window);
                    return window.size() > 1
                                    && key.length() < SHORTEST_JOINED
                                    && window.stream().noneMatch(Word::hasDigit)
                            ? initials(index, window, key)
                            : index.printed(key);
                },
                1.0);
    }

    static Lookup reference(PhraseIndex index) {
        return new Lookup(
                window -> window.size() == 1 && window.get(0).hasDigit()
                        ? index.references(window.get(0).form())
                        : List.of(),
                0.8);
    }

    static Lookup everyday(PhraseIndex index, Lexicon lexicon) {
        return new Lookup(
                window -> {
                    List<Phrase> same = index.everyday(Keys.joined(window));
                    return same.isEmpty() ? anyOrder(index, lexicon, window) : same;
                },
                0.9);
    }

    Lookup corrected() {
        return new Lookup(way, sureness - 0.1);
    }

    List<Phrase> phrases(List<Word> window) {
        return way.apply(window);
    }

    private static List<Phrase> anyOrder(PhraseIndex index, Lexicon lexicon, List<Word> window) {
        boolean telling = !lexicon.connects(window.get(0).form())
                && !lexicon.connects(window.get(window.size() - 1).form())
                && Keys.telling(window, lexicon) > 1;
        return telling ? index.anyOrder(Keys.sorted(window, lexicon)) : List.of();
    }

    /** Letters set apart, as in "M.A.S.H." or "NT&F", but not short words that happen to meet. */
    private static List<Phrase> initials(PhraseIndex index, List<Word> window, String key) {
        boolean apart = window.stream().allMatch(word -> word.text().length() == 1);
        return apart ? index.printed(key).stream().filter(Phrase::acronym).toList() : List.of();
    }
}
