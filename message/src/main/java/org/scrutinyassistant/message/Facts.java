package org.scrutinyassistant.message;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A short list of names with their values. */
public record Facts(List<Fact> facts) implements Part {

    public Facts {
        facts = List.copyOf(facts);
    }

    @Override
    public String plain() {
        return facts.stream().map(fact -> fact.name() + ": " + fact.value()).collect(joining("\n"));
    }

    @Override
    public <R> R render(PartRenderer<R> renderer) {
        return renderer.facts(this);
    }
}
