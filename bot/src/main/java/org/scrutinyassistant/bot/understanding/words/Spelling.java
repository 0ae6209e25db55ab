package org.scrutinyassistant.bot.understanding.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Corrects words nobody knows towards the words of the register: one letter wrong in five, two in eight. A known word, or
 * one with a figure in it, is left alone.
 */
public final class Spelling {

    private final Map<String, Integer> uses;
    private final Map<Integer, List<String>> byLength = new HashMap<>();
    private final Lexicon lexicon;

    public Spelling(Map<String, Integer> uses, Set<String> others, Lexicon lexicon) {
        this.uses = new HashMap<>(uses);
        others.forEach(word -> this.uses.putIfAbsent(word, 1));
        this.lexicon = lexicon;
        for (String word : this.uses.keySet()) {
            if (word.length() >= 4 && word.chars().allMatch(Character::isLetter)) {
                byLength.computeIfAbsent(word.length(), length -> new ArrayList<>())
                        .add(word);
            }
        }
    }

    public List<Word> corrected(List<Word> words) {
        return words.stream().map(this::corrected).toList();
    }

    public Word corrected(Word word) {
        return correction(word).map(word::as).orElse(word);
    }

    public boolean knows(String form) {
        return uses.containsKey(form) || lexicon.knows(form);
    }

    private Optional<String> correction(Word word) {
        String form = word.form();
        if (form.length() < 5 || word.hasDigit() || knows(form)) {
            return Optional.empty();
        }
        int most = form.length() >= 8 ? 2 : 1;
        String best = null;
        double least = most + 1.0;
        for (int length = form.length() - most; length <= form.length() + most; length++) {
            for (String candidate : byLength.getOrDefault(length, List.of())) {
                double distance = distance(form, candidate, most);
                if (distance < least) {
                    least = distance;
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private double distance(String form, String candidate, int most) {
        boolean sameStart = form.charAt(0) == candidate.charAt(0);
        int allowed = sameStart ? most : most - 1;
        int distance = SpellingDistance.between(form, candidate, allowed);
        return distance > allowed ? most + 1.0 : distance - rarity(candidate);
    }

    private double rarity(String candidate) {
        int count = uses.getOrDefault(candidate, 1);
        return 0.5 * count / (count + 10.0);
    }
}
