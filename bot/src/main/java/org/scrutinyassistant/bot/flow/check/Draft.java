package org.scrutinyassistant.bot.flow.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.answer.ActionSpec;
import org.scrutinyassistant.bot.flow.Call;
import org.scrutinyassistant.bot.flow.Flow;

/** Flows as read, and the actions they may call by name. */
record Draft(List<Flow> flows, Map<String, ActionSpec> actions) {

    Optional<Flow> flow(String name) {
        return flows.stream().filter(flow -> flow.name().equals(name)).findFirst();
    }

    /** Returns every name that has a value somewhere in a flow: its slots, and what the actions it calls fill. */
    Set<String> valuesOf(Flow flow) {
        Stream<String> filled = Kinds.of(Call.class, flow)
                .flatMap(call -> Optional.ofNullable(actions.get(call.action())).stream())
                .flatMap(action -> action.fills().stream());
        return Stream.concat(flow.slots().keySet().stream(), filled).collect(Collectors.toSet());
    }
}
