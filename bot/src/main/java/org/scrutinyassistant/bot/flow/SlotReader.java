package org.scrutinyassistant.bot.flow;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.bot.flow.yaml.Mapping;
import org.scrutinyassistant.bot.flow.yaml.Node;
import org.scrutinyassistant.bot.flow.yaml.Refused;
import org.scrutinyassistant.bot.understanding.EntityKind;

/** Reads one slot of a flow file. */
final class SlotReader {

    private static final Map<String, EntityKind> TYPES =
            Arrays.stream(EntityKind.values()).collect(toMap(SlotReader::written, kind -> kind));

    private SlotReader() {}

    static Slot slot(String name, Node node) {
        Mapping written = node.mapping(name).only("type", "ask", "retry", "optional", "keep");
        boolean optional = written.flag("optional");
        if (optional && (written.has("ask") || written.has("retry"))) {
            throw new Refused(written.place(), "an optional slot is never asked: leave out ask and retry");
        }
        return new Slot(
                written.place(),
                name,
                type(written.need("type")),
                words(written, "ask", optional),
                words(written, "retry", optional),
                written.flag("keep"));
    }

    private static @Nullable Words words(Mapping written, String key, boolean optional) {
        return optional ? null : new Words(written.need(key).place(), written.words(key));
    }

    private static EntityKind type(Node written) {
        return Optional.ofNullable(TYPES.get(written.text("type")))
                .orElseThrow(() -> new Refused(
                        written.place(),
                        "a type is one of "
                                + Arrays.stream(EntityKind.values())
                                        .map(SlotReader::written)
                                        .collect(joining(", "))));
    }

    private static String written(EntityKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
