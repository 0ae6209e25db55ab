package org.scrutinyassistant.bot.flow.check;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.Say;
import org.scrutinyassistant.bot.flow.yaml.Refusal;

/** What is written is said by some step. */
final class UnusedResponse implements FlowCheck {

    @Override
    public Stream<Refusal> refusals(Flow flow, Draft draft) {
        Set<String> said = Kinds.of(Say.class, flow).map(Say::response).collect(toSet());
        return flow.responses().entrySet().stream()
                .filter(response -> !said.contains(response.getKey()))
                .map(response -> new Refusal(
                        response.getValue().place(), "no step says response \"%s\"".formatted(response.getKey())));
    }
}
