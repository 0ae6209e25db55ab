package org.scrutinyassistant.bot.understanding.words;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tartarus.snowball.ext.EnglishStemmer;

/** The stems of words, by the Snowball rules for English: "referred" and "referral" have one. */
public final class Stems {

    private static final int MOST_KEPT = 50_000;

    private final Map<String, String> kept = new ConcurrentHashMap<>();

    public List<String> of(List<Word> words) {
        return words.stream().map(word -> of(word.form())).toList();
    }

    public String of(String form) {
        String stem = kept.get(form);
        if (stem != null) {
            return stem;
        }
        String worked = stem(form);
        if (kept.size() < MOST_KEPT) {
            kept.put(form, worked);
        }
        return worked;
    }

    private static String stem(String form) {
        if (form.length() < 4 || form.chars().anyMatch(Character::isDigit)) {
            return form;
        }
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(form);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
