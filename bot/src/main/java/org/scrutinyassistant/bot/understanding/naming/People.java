package org.scrutinyassistant.bot.understanding.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.words.Lexicon;
import org.scrutinyassistant.bot.understanding.words.Word;
import org.scrutinyassistant.bot.understanding.words.WordReader;

/** People by name: the whole of it in any case, or one word of it that is no ordinary word or has a capital. */
public final class People {

    private final Set<List<String>> whole = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final Lexicon lexicon;
    private int longest;

    public People(List<String> names, Lexicon lexicon) {
        this.lexicon = lexicon;
        names.stream().map(WordReader::forms).forEach(this::add);
    }

    /** Returns where a text names one of them, in the order of the text; nowhere if it says nothing else. */
    public List<Find> find(String text) {
        List<Word> words = WordReader.read(text);
        List<List<Word>> named = named(words);
        boolean nothingElse = named.stream().mapToInt(List::size).sum() == words.size();
        return nothingElse
                ? List.of()
                : named.stream().map(some -> find(some, text)).toList();
    }

    private List<List<Word>> named(List<Word> words) {
        List<List<Word>> named = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<List<Word>> name = longestFrom(words.subList(at, words.size()));
            name.ifPresent(named::add);
            at += name.map(List::size).orElse(1);
        }
        return named;
    }

    private void add(List<String> name) {
        whole.add(name);
        longest = Math.max(longest, name.size());
        if (name.stream().noneMatch(lexicon::connects)) {
            parts.addAll(name);
        }
    }

    private Optional<List<Word>> longestFrom(List<Word> words) {
        int most = Math.min(longest, words.size());
        return IntStream.iterate(most, size -> size > 0, size -> size - 1)
                .mapToObj(size -> words.subList(0, size))
                .filter(this::names)
                .findFirst();
    }

    private boolean names(List<Word> words) {
        Word first = words.get(0);
        return words.size() == 1
                ? parts.contains(first.form()) && (first.capital() || !lexicon.knows(first.form()))
                : whole.contains(words.stream().map(Word::form).toList());
    }

    static Find find(List<Word> words, String text) {
        int start = words.get(0).start();
        int end = words.get(words.size() - 1).end();
        String heard = text.substring(start, end);
        return new Find(start, end, List.of(new Mention(EntityKind.PERSON, heard, heard, heard, 1)));
    }
}
