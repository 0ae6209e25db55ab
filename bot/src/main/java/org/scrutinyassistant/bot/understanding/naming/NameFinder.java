package org.scrutinyassistant.bot.understanding.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Mention;
import org.scrutinyassistant.bot.understanding.Name;
import org.scrutinyassistant.bot.understanding.words.Lexicon;
import org.scrutinyassistant.bot.understanding.words.Spelling;
import org.scrutinyassistant.bot.understanding.words.Word;
import org.scrutinyassistant.bot.understanding.words.WordReader;

/** Finds the things of the register that a text names outright; of two that overlap the longer stays, unless it spans two surer ones. */
public final class NameFinder {

    private final PhraseIndex index;
    private final Spelling spelling;
    private final Lexicon lexicon;
    private final Surnames surnames = new Surnames();

    public NameFinder(List<Name> names, Spelling spelling, Lexicon lexicon) {
        this.index = new PhraseIndex(names, lexicon);
        this.spelling = spelling;
        this.lexicon = lexicon;
    }

    /** Returns what is named, in the order of the text. */
    public List<Find> find(String text) {
        List<Word> words = WordReader.read(text);
        List<Word> spelt = spelling.corrected(words);
        List<Find> finds = new ArrayList<>(windows(text, words, Lookup.printed(index)));
        finds.addAll(windows(text, words, Lookup.reference(index)));
        finds.addAll(windows(text, lexicon.printed(words), Lookup.everyday(index, lexicon)));
        if (!spelt.equals(words)) {
            finds.addAll(windows(text, spelt, Lookup.printed(index).corrected()));
            finds.addAll(windows(
                    text,
                    lexicon.printed(spelt),
                    Lookup.everyday(index, lexicon).corrected()));
        }
        return longest(finds);
    }

    private List<Find> windows(String text, List<Word> words, Lookup lookup) {
        List<Find> finds = new ArrayList<>();
        int most = index.longest() + 3;
        for (int start = 0; start < words.size(); start++) {
            for (int end = start + 1; end <= Math.min(words.size(), start + most); end++) {
                find(text, words.subList(start, end), lookup).ifPresent(finds::add);
            }
        }
        return finds;
    }

    private Optional<Find> find(String text, List<Word> window, Lookup lookup) {
        int start = window.get(0).start();
        int end = window.get(window.size() - 1).end();
        Map<String, Mention> mentions = new LinkedHashMap<>();
        for (Phrase phrase : lookup.phrases(window)) {
            if (counts(phrase, window, text)) {
                Mention mention =
                        Find.mention(phrase.name(), text.substring(start, end), phrase.score() * lookup.sureness());
                mentions.putIfAbsent(mention.kind() + mention.key(), mention);
            }
        }
        return mentions.isEmpty() ? Optional.empty() : Optional.of(new Find(start, end, surest(mentions.values())));
    }

    private boolean counts(Phrase phrase, List<Word> window, String text) {
        Word first = window.get(0);
        if (phrase.name().kind() == EntityKind.PERSON && phrase.score() == Phrases.SURNAME) {
            return surnames.meant(text, first, lexicon);
        }
        boolean doubtful = window.size() == 1 && phrase.acronym() && lexicon.ordinary(first.form());
        return !doubtful || AskedAbout.in(text, first, lexicon);
    }

    private static List<Mention> surest(Collection<Mention> mentions) {
        return mentions.stream()
                .sorted(Comparator.comparingDouble(Mention::score).reversed())
                .toList();
    }

    private static List<Find> longest(List<Find> finds) {
        List<Find> kept = new ArrayList<>();
        finds.stream()
                .filter(find -> !spansTwoSurer(find, finds))
                .sorted(Comparator.comparingInt(Find::length)
                        .thenComparingDouble(Find::score)
                        .reversed())
                .filter(find -> kept.stream().noneMatch(other -> other.meets(find.start(), find.end())))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(Find::start));
        return kept;
    }

    private static boolean spansTwoSurer(Find find, List<Find> finds) {
        return finds.stream()
                        .filter(inner -> inner.score() > find.score())
                        .filter(inner -> inner.start() >= find.start() && inner.end() <= find.end())
                        .mapToInt(Find::start)
                        .distinct()
                        .count()
                >= 2;
    }
}
