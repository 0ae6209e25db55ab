package org.scrutinyassistant.bot.flow;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All flows by name. */
public final class Flows {

    /** The flow that speaks when nothing else can. */
    public static final String FALLBACK = "fallback";

    /** The flow that asks which of several flows is meant. */
    public static final String CLARIFY = "clarify";

    private final Map<String, Flow> byName;

    public Flows(List<Flow> flows) {
        byName = flows.stream().collect(toMap(Flow::name, flow -> flow, (one, other) -> one, LinkedHashMap::new));
    }

    public Collection<Flow> all() {
        return List.copyOf(byName.values());
    }

    public Optional<Flow> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Returns the flow of that name, which must exist. */
    public Flow named(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("There is no flow " + name));
    }
}
