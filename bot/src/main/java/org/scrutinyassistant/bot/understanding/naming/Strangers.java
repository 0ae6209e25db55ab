package org.scrutinyassistant.bot.understanding.naming;

import java.util.ArrayList;
import java.util.List;
import org.scrutinyassistant.bot.understanding.words.Lexicon;
import org.scrutinyassistant.bot.understanding.words.Word;
import org.scrutinyassistant.bot.understanding.words.WordReader;

/** Words that may name somebody whom nobody knows: written like a name, and no ordinary word. */
public final class Strangers {

    private final Lexicon lexicon;

    public Strangers(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns where a text may name some, in its order; nowhere if most of its words are written like that. */
    public List<Find> find(String text) {
        List<Word> words = WordReader.read(text);
        boolean mostly = words.stream().filter(Word::capital).count() * 2 > words.size();
        return mostly
                ? List.of()
                : runs(words).stream()
                        .filter(run -> !run.stream().allMatch(word -> lexicon.knows(word.form())))
                        .map(run -> People.find(run, text))
                        .toList();
    }

    /** Returns the words that stand together, all written like a name; an ordinary word that begins the text is none. */
    private List<List<Word>> runs(List<Word> words) {
        List<List<Word>> runs = new ArrayList<>();
        boolean before = false;
        for (Word word : words) {
            boolean name = writtenLikeAName(word) && (word.start() > 0 || !lexicon.knows(word.form()));
            if (name && !before) {
                runs.add(new ArrayList<>());
            }
            if (name) {
                runs.get(runs.size() - 1).add(word);
            }
            before = name;
        }
        return runs;
    }

    private static boolean writtenLikeAName(Word word) {
        return word.capital() && word.text().chars().anyMatch(Character::isLowerCase) && !word.hasDigit();
    }
}
