package org.scrutinyassistant.bot.understanding.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What everyday words mean in a council's papers, and which words are ordinary. */
public final class Lexicon {

    private static final String FILE = "/understanding/everyday-words.yml";
    private static final Lexicon GENERAL = new Lexicon(readFile(), CommonWords.read());

    private final EverydayWords everyday;
    private final CommonWords common;
    private final Sayings sayings;
    private final Set<String> connecting;
    private final Set<String> asking;
    private final Set<String> ordinary;
    private final Set<String> own;

    private Lexicon(EverydayWords everyday, CommonWords common) {
        this.everyday = everyday;
        this.common = common;
        this.sayings = Sayings.of(everyday.says());
        this.connecting = forms(everyday.connecting());
        this.asking = forms(everyday.asking());
        this.ordinary = forms(everyday.ordinary());
        this.own = forms(Stream.of(everyday.says(), everyday.areas())
                .flatMap(map -> Stream.concat(
                        map.keySet().stream(), map.values().stream().flatMap(List::stream)))
                .toList());
    }

    public static Lexicon general() {
        return GENERAL;
    }

    /** Returns the words with everyday phrases replaced by the printed ones. */
    public List<Word> printed(List<Word> words) {
        return sayings.printed(words);
    }

    public boolean connects(String form) {
        return connecting.contains(form);
    }

    public boolean asks(String form) {
        return asking.contains(form);
    }

    public Set<String> asking() {
        return asking;
    }

    /** Whether a word is one that people know, so that it is no misspelling. */
    public boolean knows(String form) {
        return common.contains(form) || own.contains(form) || connects(form) || asks(form) || ordinary.contains(form);
    }

    /** Whether letters in lower case are rather the ordinary word than an acronym. */
    public boolean ordinary(String form) {
        return ordinary.contains(form) || connects(form) || common.contains(form);
    }

    public Set<String> ownWords() {
        return own;
    }

    public Map<String, List<String>> areas() {
        return everyday.areas();
    }

    public List<String> yes() {
        return everyday.yes();
    }

    public List<String> no() {
        return everyday.no();
    }

    private static Set<String> forms(Collection<String> phrases) {
        return phrases.stream()
                .flatMap(phrase -> WordReader.forms(phrase).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static EverydayWords readFile() {
        try (InputStream file = Objects.requireNonNull(Lexicon.class.getResourceAsStream(FILE), FILE)) {
            return YAMLMapper.builder().build().readValue(file, EverydayWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
