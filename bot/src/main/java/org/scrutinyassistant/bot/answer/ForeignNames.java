package org.scrutinyassistant.bot.answer;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.bot.understanding.Vocabulary;
import org.springframework.stereotype.Component;

/** Tells a question about a person or place that the papers never name. */
@Component
public class ForeignNames {

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}’']+");
    private static final Pattern NAME_WITHIN = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}\\p{Ll}{2,}");

    private final Vocabulary vocabulary;
    private volatile @Nullable Known known;

    ForeignNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    private record Known(long version, Set<String> words) {}

    /** Returns whether a capitalised word within the text stands nowhere in the register. */
    public boolean in(String text) {
        return NAME_WITHIN
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(name -> name.toLowerCase(Locale.UK))
                .anyMatch(name -> !words().contains(name));
    }

    private Set<String> words() {
        Known present = known;
        long version = vocabulary.version();
        if (present == null || present.version() != version) {
            present = new Known(version, read());
            known = present;
        }
        return present.words();
    }

    private Set<String> read() {
        Set<String> words = new HashSet<>();
        vocabulary.names().forEach(name -> name.phrases()
                .forEach(phrase -> WORD.matcher(phrase.toLowerCase(Locale.UK))
                        .results()
                        .map(MatchResult::group)
                        .forEach(words::add)));
        return words;
    }
}
