package org.scrutinyassistant.bot.flow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutinyassistant.bot.flow.yaml.Place;

/** Calls an action and goes on by its outcome. */
public record Call(Place place, String action, Map<String, List<Step>> outcomes) implements Step {

    public Call {
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    }

    @Override
    public <R> R take(StepTaker<R> taker) {
        return taker.call(this);
    }

    @Override
    public List<List<Step>> branches() {
        return List.copyOf(outcomes.values());
    }
}
