package org.scrutinyassistant.bot.answer;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a text that carry its meaning, by their stems. */
public final class Words {

    private static final Analyzer ENGLISH = new EnglishAnalyzer();
    private static final Set<String> OF_ASKING = Set.of(
            "what", "which", "who", "when", "why", "how", "item", "agenda", "page", "paper", "report", "meet", "panel",
            "can", "cant", "see", "about", "do", "doe", "we", "our", "us", "i", "me", "my", "you", "been", "ask",
            "did");

    private Words() {}

    public static Set<String> of(String text) {
        return stems(text).stream().filter(word -> !OF_ASKING.contains(word)).collect(toCollection(LinkedHashSet::new));
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        try (TokenStream tokens = ENGLISH.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(term.toString());
            }
            tokens.end();
            return stems;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
