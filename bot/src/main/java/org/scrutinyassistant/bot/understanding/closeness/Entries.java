package org.scrutinyassistant.bot.understanding.closeness;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.understanding.Name;
import org.scrutinyassistant.bot.understanding.words.WordReader;

/** Reads the entries of names. */
final class Entries {

    private Entries() {}

    static List<Entry> of(List<Name> names, Telling telling) {
        return names.stream()
                .flatMap(name -> phrases(name)
                        .filter(phrase -> !phrase.isBlank())
                        .distinct()
                        .map(phrase -> entry(name, phrase, telling)))
                .filter(entry -> !entry.stems().isEmpty())
                .toList();
    }

    private static Stream<String> phrases(Name name) {
        return name.phrases().isEmpty() ? Stream.of(name.label()) : name.phrases().stream();
    }

    private static Entry entry(Name name, String phrase, Telling telling) {
        Set<String> stems = telling.stems(WordReader.read(phrase));
        return new Entry(name, phrase, stems, Telling.numbers(stems));
    }
}
