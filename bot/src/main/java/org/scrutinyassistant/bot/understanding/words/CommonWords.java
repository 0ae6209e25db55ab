package org.scrutinyassistant.bot.understanding.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Ordinary English words, from a list beside the lexicon; what is in it is no misspelling. */
final class CommonWords {

    private static final String LIST = "/understanding/common-words.txt";

    private final Set<String> words;

    private CommonWords(Set<String> words) {
        this.words = words;
    }

    static CommonWords read() {
        try (InputStream list = Objects.requireNonNull(CommonWords.class.getResourceAsStream(LIST), LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return new CommonWords(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Singular::of)
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(LIST, e);
        }
    }

    boolean contains(String form) {
        return words.contains(form);
    }
}
