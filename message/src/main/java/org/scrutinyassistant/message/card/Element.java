package org.scrutinyassistant.message.card;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One element of a card, its keys in the order in which they were given. */
final class Element {

    private final Map<String, Object> keys = new LinkedHashMap<>();

    private Element() {}

    static Element of(String type) {
        return new Element().with("type", type);
    }

    Element with(String key, Object value) {
        keys.put(key, value);
        return this;
    }

    Map<String, Object> toMap() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }
}
