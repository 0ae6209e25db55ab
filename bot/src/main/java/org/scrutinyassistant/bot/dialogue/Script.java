package org.scrutinyassistant.bot.dialogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.ActionSpec;
import org.scrutinyassistant.bot.flow.Call;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.Flows;
import org.springframework.aop.support.AopUtils;

/** The flows, and the actions they call by name. */
public record Script(Flows flows, Map<String, Action<?>> actions) {

    public Script {
        actions = Map.copyOf(actions);
    }

    /**
     * Returns the flows with actions under the names they are called.
     *
     * @throws IllegalArgumentException if two actions share a name, or one that a flow calls is missing
     */
    public static Script of(Flows flows, List<Action<?>> actions) {
        Map<String, Action<?>> byName = new LinkedHashMap<>();
        for (Action<?> action : actions) {
            String name = ActionSpec.of(AopUtils.getTargetClass(action)).name();
            if (byName.put(name, action) != null) {
                throw new IllegalArgumentException("Two actions are called " + name);
            }
        }
        Script script = new Script(flows, byName);
        flows.all().stream()
                .flatMap(Flow::everyStep)
                .filter(Call.class::isInstance)
                .forEach(step -> script.action(((Call) step).action()));
        return script;
    }

    Action<?> action(String name) {
        Action<?> action = actions.get(name);
        if (action == null) {
            throw new IllegalArgumentException("There is no action " + name);
        }
        return action;
    }
}
