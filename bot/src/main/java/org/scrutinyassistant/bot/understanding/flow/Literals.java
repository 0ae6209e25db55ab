package org.scrutinyassistant.bot.understanding.flow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutinyassistant.bot.understanding.FlowExamples;
import org.scrutinyassistant.bot.understanding.words.Stems;
import org.scrutinyassistant.bot.understanding.words.WordReader;

/** The words of the flows' own: those that at least two examples have outside their slots. */
final class Literals {

    private static final int OFTEN = 2;

    private final Set<String> stems;

    Literals(List<FlowExamples> flows) {
        Stems stemmer = new Stems();
        this.stems = flows.stream()
                .flatMap(flow -> flow.examples().stream())
                .flatMap(example -> WordReader.read(Masker.withoutSlots(example)).stream()
                        .map(word -> stemmer.of(word.form()))
                        .distinct())
                .collect(Collectors.groupingBy(stem -> stem, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(uses -> uses.getValue() >= OFTEN)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean contains(String stem) {
        return stems.contains(stem);
    }
}
