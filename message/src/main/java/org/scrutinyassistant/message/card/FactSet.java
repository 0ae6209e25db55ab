package org.scrutinyassistant.message.card;

import java.util.Map;
import org.scrutinyassistant.message.Fact;
import org.scrutinyassistant.message.Facts;

/** Names with their values, side by side. */
final class FactSet {

    private FactSet() {}

    static Map<String, Object> of(Facts facts) {
        return Element.of("FactSet")
                .with("facts", facts.facts().stream().map(FactSet::fact).toList())
                .toMap();
    }

    private static Map<String, Object> fact(Fact fact) {
        return Map.of("title", Literal.of(fact.name()), "value", Literal.of(fact.value()));
    }
}
