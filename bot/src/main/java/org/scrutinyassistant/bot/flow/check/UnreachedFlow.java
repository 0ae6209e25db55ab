package org.scrutinyassistant.bot.flow.check;

import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.Flows;
import org.scrutinyassistant.bot.flow.Start;
import org.scrutinyassistant.bot.flow.yaml.Refusal;

/** A flow has examples, or another starts it. */
final class UnreachedFlow implements FlowCheck {

    private static final Set<String> OWN_WAY_IN = Set.of(Flows.FALLBACK, Flows.CLARIFY);

    @Override
    public Stream<Refusal> refusals(Flow flow, Draft draft) {
        boolean reached = !flow.examples().isEmpty()
                || OWN_WAY_IN.contains(flow.name())
                || draft.flows().stream()
                        .flatMap(other -> Kinds.of(Start.class, other))
                        .anyMatch(start -> start.flow().equals(flow.name()));
        return reached
                ? Stream.empty()
                : Stream.of(new Refusal(
                        flow.place(), "flow \"%s\" has no examples and no flow starts it".formatted(flow.name())));
    }
}
