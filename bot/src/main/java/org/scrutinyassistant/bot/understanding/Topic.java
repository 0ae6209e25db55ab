package org.scrutinyassistant.bot.understanding;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.understanding.flow.Mask;
import org.scrutinyassistant.bot.understanding.flow.Span;
import org.scrutinyassistant.bot.understanding.naming.Find;
import org.scrutinyassistant.bot.understanding.words.Word;
import org.scrutinyassistant.bot.understanding.words.WordReader;

/**
 * What a question is about.
 *
 * @param named the things it names outright
 * @param about the words that belong to things it is likely about
 * @param strange the share of its telling words that nothing here knows, from 0 to 1
 */
record Topic(List<Span> named, List<Span> about, double strange) {

    private static final double HALF = 0.5;

    static Topic of(String text, List<Find> finds, Function<Word, WordRole> role) {
        List<Word> words = WordReader.read(text);
        List<Span> named = finds.stream()
                .filter(find -> !onlyAsks(find, words, role))
                .map(Naming::span)
                .toList();
        List<Word> free = words.stream().filter(word -> !covered(word, named)).toList();
        List<Span> about = free.stream()
                .filter(word -> role.apply(word) == WordRole.ABOUT)
                .map(word -> new Span(word.start(), word.end(), Mask.SUBJECT))
                .toList();
        return new Topic(named, about, strange(free, role, named));
    }

    /** Returns what is to be masked. */
    List<Span> spans() {
        return Stream.concat(named.stream(), about.stream()).toList();
    }

    /** Whether a find is a single ordinary word of asking, as "agenda" is though the glossary explains it. */
    private static boolean onlyAsks(Find find, List<Word> words, Function<Word, WordRole> role) {
        List<Word> inside = words.stream()
                .filter(word -> find.meets(word.start(), word.end()))
                .toList();
        return inside.size() == 1
                && Mask.of(find.mentions().get(0).kind()).subject()
                && role.apply(inside.get(0)) == WordRole.ASKING;
    }

    private static boolean covered(Word word, List<Span> spans) {
        return spans.stream().anyMatch(span -> span.start() < word.end() && word.start() < span.end());
    }

    private static double strange(List<Word> free, Function<Word, WordRole> role, List<Span> named) {
        var counts = free.stream().collect(Collectors.groupingBy(role, Collectors.counting()));
        double strange = counts.getOrDefault(WordRole.STRANGE, 0L);
        double known = counts.getOrDefault(WordRole.KNOWN, 0L);
        double about = counts.getOrDefault(WordRole.ABOUT, 0L);
        double telling = named.stream().filter(span -> span.mask().tells()).count();
        double all = strange + known + about + telling;
        return all == 0 ? 0 : (strange + HALF * HALF * known) / all;
    }
}
