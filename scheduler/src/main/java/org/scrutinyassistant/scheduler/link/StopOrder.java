package org.scrutinyassistant.scheduler.link;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.scrutinyassistant.register.subject.Subject;

/**
 * What a stop link asks for.
 *
 * @param person who no longer wants to be told
 * @param subjects what they no longer want to be told of, and whether they had followed it
 */
public record StopOrder(long person, Map<Subject, Boolean> subjects) {

    private static final String FOLLOWED = "+";

    public StopOrder {
        subjects = Map.copyOf(subjects);
    }

    String text() {
        return "stop|" + person + "|"
                + subjects.entrySet().stream()
                        .map(entry -> entry.getKey() + (entry.getValue() ? FOLLOWED : ""))
                        .sorted()
                        .collect(joining(","));
    }

    static StopOrder of(String person, String subjects) {
        Map<Subject, Boolean> read = new LinkedHashMap<>();
        Arrays.stream(subjects.split(","))
                .forEach(written -> read.put(Subject.of(written.replace(FOLLOWED, "")), written.endsWith(FOLLOWED)));
        return new StopOrder(Long.parseLong(person), read);
    }
}
