package org.scrutinyassistant.message.card;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutinyassistant.message.Source;

/** Where the facts stand, in small print under them. */
final class Citation {

    private Citation() {}

    static Stream<Map<String, Object>> of(List<Source> sources) {
        String lines = sources.stream()
                .distinct()
                .map(source -> "Source: " + source.plain())
                .collect(joining("\n"));
        return lines.isEmpty() ? Stream.empty() : Stream.of(TextBlock.small(lines));
    }
}
