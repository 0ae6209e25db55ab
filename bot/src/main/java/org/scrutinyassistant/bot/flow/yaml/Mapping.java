package org.scrutinyassistant.bot.flow.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keys with values, in the order of the file; a value's place is the line of its key. */
public record Mapping(Place place, Map<String, Node> entries) implements Node {

    public Mapping {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    @Override
    public Mapping mapping(String what) {
        return this;
    }

    /** Refuses any key that is not one of {@code known}. */
    public Mapping only(String... known) {
        Set<String> keys = Set.of(known);
        entries.forEach((key, value) -> {
            if (!keys.contains(key)) {
                throw new Refused(
                        value.place(), "unknown key \"%s\": it is one of %s".formatted(key, String.join(", ", known)));
            }
        });
        return this;
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    public Optional<Node> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    public Node need(String key) {
        return find(key).orElseThrow(() -> new Refused(place, "\"%s\" is missing".formatted(key)));
    }

    public String words(String key) {
        return need(key).text(key);
    }

    public Optional<String> findWords(String key) {
        return find(key).map(node -> node.text(key));
    }

    /** Returns the keys and values under {@code key}; none where it is left out. */
    public Map<String, Node> children(String key) {
        return find(key).map(node -> node.mapping(key).entries()).orElse(Map.of());
    }

    /** Returns the list under {@code key}; none where it is left out. */
    public List<Node> list(String key) {
        return find(key).map(node -> node.items(key)).orElse(List.of());
    }

    /** Returns the plain values under {@code key}; none where it is left out. */
    public Map<String, String> texts(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        children(key).forEach((name, node) -> texts.put(name, node.text(name)));
        return texts;
    }

    /** Returns whether {@code key} is {@code true}; false where it is left out. */
    public boolean flag(String key) {
        String flag = findWords(key).orElse("false");
        if (!flag.equals("true") && !flag.equals("false")) {
            throw new Refused(need(key).place(), "%s is true or false".formatted(key));
        }
        return flag.equals("true");
    }
}
