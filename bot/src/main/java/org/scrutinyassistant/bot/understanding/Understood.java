package org.scrutinyassistant.bot.understanding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a text names, surest first of each kind, and which flows it may belong to, surest first. */
public record Understood(String text, List<Mention> mentions, List<FlowMatch> flows) {

    public Understood {
        mentions = List.copyOf(mentions);
        flows = List.copyOf(flows);
    }

    public Stream<Mention> mentions(EntityKind kind) {
        return mentions.stream().filter(mention -> mention.kind() == kind);
    }

    public Optional<Mention> first(EntityKind kind) {
        return mentions(kind).findFirst();
    }
}
