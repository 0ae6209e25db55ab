package org.scrutinyassistant.bot.flow;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.yaml.Place;

/** Words with {placeholders}, and where they are written. */
public record Words(Place place, String text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9-]*)}");
    private static final String UNKNOWN = "not known";
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])(?=\\s)|(?=\\n)");

    /** Returns the names of the placeholders. */
    public Set<String> placeholders() {
        return names(text).collect(toCollection(LinkedHashSet::new));
    }

    /** Returns the words with each placeholder filled; a sentence whose value is not known is left out. */
    public String filled(Map<String, String> values) {
        String known = SENTENCE_END
                .splitAsStream(text)
                .filter(sentence -> names(sentence).allMatch(values::containsKey))
                .collect(joining());
        String words = known.isBlank() ? text : known;
        return fill(words, values).replaceAll("[ \\t]{2,}", " ").strip();
    }

    private static String fill(String sentence, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(sentence)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), UNKNOWN)));
    }

    private static Stream<String> names(String words) {
        return PLACEHOLDER.matcher(words).results().map((MatchResult match) -> match.group(1));
    }
}
