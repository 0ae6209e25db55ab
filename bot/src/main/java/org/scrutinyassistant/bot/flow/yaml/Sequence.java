package org.scrutinyassistant.bot.flow.yaml;

import java.util.List;

/** A list. */
public record Sequence(Place place, List<Node> nodes) implements Node {

    public Sequence {
        nodes = List.copyOf(nodes);
    }

    @Override
    public List<Node> items(String what) {
        return nodes;
    }
}
