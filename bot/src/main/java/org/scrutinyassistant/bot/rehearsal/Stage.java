package org.scrutinyassistant.bot.rehearsal;

import java.util.List;
import java.util.Optional;
import org.scrutinyassistant.bot.answer.ActionSpec;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.Flows;
import org.scrutinyassistant.bot.flow.yaml.Node;
import org.scrutinyassistant.bot.flow.yaml.Refused;

/** What tests may name: the flows and the actions. */
record Stage(Flows flows, List<ActionSpec> actions) {

    Stage {
        actions = List.copyOf(actions);
    }

    Flow flow(Node named) {
        String name = named.text("flow");
        return flows.find(name).orElseThrow(() -> unknown(named, "flow", name));
    }

    ActionSpec action(String name, Node node) {
        Optional<ActionSpec> found =
                actions.stream().filter(action -> action.name().equals(name)).findFirst();
        return found.orElseThrow(() -> unknown(node, "action", name));
    }

    private static Refused unknown(Node node, String what, String name) {
        return new Refused(node.place(), "no %s is called \"%s\"".formatted(what, name));
    }
}
