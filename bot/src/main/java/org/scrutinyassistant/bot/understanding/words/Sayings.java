package org.scrutinyassistant.bot.understanding.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everyday phrases and the printed words they stand for; the longest phrase wins. */
final class Sayings {

    private final Map<List<String>, List<String>> printed;
    private final int longest;

    private Sayings(Map<List<String>, List<String>> printed) {
        this.printed = Map.copyOf(printed);
        this.longest = printed.keySet().stream().mapToInt(List::size).max().orElse(0);
    }

    static Sayings of(Map<String, List<String>> says) {
        Map<List<String>, List<String>> printed = new HashMap<>();
        says.forEach((print, phrases) ->
                phrases.forEach(phrase -> printed.put(WordReader.forms(phrase), WordReader.forms(print))));
        return new Sayings(printed);
    }

    List<Word> printed(List<Word> words) {
        List<Word> result = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = lengthAt(words, at);
            if (length == 0) {
                result.add(words.get(at++));
            } else {
                add(result, words.subList(at, at + length));
                at += length;
            }
        }
        return result;
    }

    private int lengthAt(List<Word> words, int at) {
        for (int length = Math.min(longest, words.size() - at); length > 0; length--) {
            if (printed.containsKey(forms(words.subList(at, at + length)))) {
                return length;
            }
        }
        return 0;
    }

    private void add(List<Word> result, List<Word> said) {
        int start = said.get(0).start();
        int end = said.get(said.size() - 1).end();
        for (String form : printed.getOrDefault(forms(said), List.of())) {
            result.add(new Word(form, form, start, end));
        }
    }

    private static List<String> forms(List<Word> words) {
        return words.stream().map(Word::form).toList();
    }
}
