package org.scrutinyassistant.bot.dialogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.scrutinyassistant.bot.understanding.Mention;

/** What a running flow knows: its slots, and the values that actions found. */
record Known(Map<String, Mention> slots, Map<String, String> values) {

    Known {
        slots = Map.copyOf(slots);
        values = Map.copyOf(values);
    }

    static Known of(Map<String, Mention> slots) {
        return new Known(slots, Map.of());
    }

    Known with(Map<String, Mention> more) {
        Map<String, Mention> all = new LinkedHashMap<>(slots);
        all.putAll(more);
        return new Known(all, values);
    }

    Known withValues(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putAll(more);
        return new Known(slots, all);
    }

    /** Returns the value of an action, or else the key of a slot. */
    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name))
                .or(() -> Optional.ofNullable(slots.get(name)).map(Mention::key));
    }

    /** Returns what placeholders are filled with: values of actions before labels of slots. */
    Map<String, String> spoken() {
        Map<String, String> spoken = new LinkedHashMap<>();
        slots.forEach((name, mention) -> spoken.put(name, mention.label()));
        spoken.putAll(values);
        return spoken;
    }
}
