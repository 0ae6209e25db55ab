package org.scrutinyassistant.bot.flow.check;

import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.yaml.Refusal;

/** A flow has a name of its own, which its file bears too. */
final class DuplicateName implements FlowCheck {

    @Override
    public Stream<Refusal> refusals(Flow flow, Draft draft) {
        if (!flow.place().file().endsWith("/" + flow.name() + ".flow.yml")) {
            return Stream.of(new Refusal(
                    flow.place(),
                    "flow \"%s\" belongs in a file called %s.flow.yml".formatted(flow.name(), flow.name())));
        }
        return draft.flows().stream()
                .filter(other ->
                        !other.place().equals(flow.place()) && other.name().equals(flow.name()))
                .map(other ->
                        new Refusal(flow.place(), "flow \"%s\" is also at %s".formatted(flow.name(), other.place())));
    }
}
