package org.scrutinyassistant.bot.notice;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrutinyassistant.bot.flow.Words;
import org.scrutinyassistant.bot.flow.yaml.Place;

/** Words with {placeholders}, taken apart once so that filling them is cheap; values are put in as they are. */
record Phrase(Place place, List<Sentence> sentences) {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])(?=\\s)|(?=\\n)");
    private static final String UNKNOWN = "not known";

    Phrase {
        sentences = List.copyOf(sentences);
    }

    static Phrase of(Words words) {
        return new Phrase(
                words.place(),
                SENTENCE_END.splitAsStream(words.text()).map(Sentence::of).toList());
    }

    Set<String> placeholders() {
        return sentences.stream()
                .flatMap(sentence -> sentence.names().stream())
                .collect(toCollection(LinkedHashSet::new));
    }

    /** Returns whether every value is there. */
    boolean complete(Values values) {
        return sentences.stream().allMatch(sentence -> sentence.known(values));
    }

    /** Returns the words filled; a sentence whose value is not known is left out, unless that leaves nothing. */
    String filled(Values values) {
        StringBuilder filled = new StringBuilder();
        for (Sentence sentence : sentences) {
            if (sentence.known(values)) {
                sentence.fill(filled, values, "");
            }
        }
        if (filled.isEmpty()) {
            sentences.forEach(sentence -> sentence.fill(filled, values, UNKNOWN));
        }
        return filled.toString().strip();
    }
}
