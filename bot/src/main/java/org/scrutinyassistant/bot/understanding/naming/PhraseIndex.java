package org.scrutinyassistant.bot.understanding.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutinyassistant.bot.understanding.EntityKind;
import org.scrutinyassistant.bot.understanding.Name;
import org.scrutinyassistant.bot.understanding.words.Lexicon;
import org.scrutinyassistant.bot.understanding.words.Word;
import org.scrutinyassistant.bot.understanding.words.WordReader;

/** All phrases of the vocabulary, as printed, in everyday words and in any order. */
final class PhraseIndex {

    private final Map<String, List<Phrase>> printed = new HashMap<>();
    private final Map<String, List<Phrase>> everyday = new HashMap<>();
    private final Map<String, List<Phrase>> anyOrder = new HashMap<>();
    private final Map<String, List<Phrase>> references = new HashMap<>();
    private final Lexicon lexicon;
    private int longest;

    PhraseIndex(List<Name> names, Lexicon lexicon) {
        this.lexicon = lexicon;
        names.stream()
                .filter(name -> name.kind() != EntityKind.PASSAGE)
                .flatMap(name -> Phrases.of(name).stream())
                .forEach(this::add);
    }

    List<Phrase> printed(String key) {
        return printed.getOrDefault(key, List.of());
    }

    List<Phrase> everyday(String key) {
        return everyday.getOrDefault(key, List.of());
    }

    List<Phrase> anyOrder(String key) {
        return anyOrder.getOrDefault(key, List.of());
    }

    /** Returns the phrases whose reference begins so: "CP3" for "CP3-QL". */
    List<Phrase> references(String beginning) {
        return references.getOrDefault(beginning, List.of());
    }

    /** Returns how many words the longest phrase has. */
    int longest() {
        return longest;
    }

    private void add(Phrase phrase) {
        List<Word> words = WordReader.read(phrase.written());
        boolean saysNothing = words.stream().allMatch(word -> lexicon.connects(word.form()));
        if (words.isEmpty() || (saysNothing && !phrase.acronym())) {
            return;
        }
        longest = Math.max(longest, words.size());
        put(printed, Keys.joined(words), phrase);
        if (words.size() > 1
                && words.get(0).hasDigit()
                && !Character.isDigit(words.get(0).form().charAt(0))) {
            put(references, words.get(0).form(), phrase);
        }
        if (!phrase.acronym() && phrase.name().kind() != EntityKind.PERSON) {
            addEveryday(phrase, lexicon.printed(words));
        }
    }

    private void addEveryday(Phrase phrase, List<Word> words) {
        put(everyday, Keys.joined(words), phrase);
        if (Keys.telling(words, lexicon) > 1) {
            put(anyOrder, Keys.sorted(words, lexicon), phrase);
        }
    }

    private static void put(Map<String, List<Phrase>> map, String key, Phrase phrase) {
        List<Phrase> phrases = map.computeIfAbsent(key, absent -> new ArrayList<>(1));
        if (phrases.stream().noneMatch(other -> other.name().equals(phrase.name()))) {
            phrases.add(phrase);
        }
    }
}
