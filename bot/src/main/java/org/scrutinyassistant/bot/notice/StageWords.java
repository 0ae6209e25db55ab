package org.scrutinyassistant.bot.notice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.yaml.Place;

/**
 * The words of one stage.
 *
 * @param facts values under their names; one that is not known is left out
 * @param answers what its recipient can answer
 */
record StageWords(Place place, Phrase title, Phrase text, Map<String, Phrase> facts, Set<AnswerKind> answers) {

    StageWords {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        answers = Set.copyOf(answers);
    }

    Stream<Phrase> phrases() {
        return Stream.concat(Stream.of(title, text), facts.values().stream());
    }
}
