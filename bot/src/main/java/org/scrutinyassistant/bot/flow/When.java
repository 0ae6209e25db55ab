package org.scrutinyassistant.bot.flow;

import java.util.List;
import java.util.Map;
import org.scrutinyassistant.bot.flow.yaml.Place;

/** Goes one way when every slot or value named equals what is written, the other way when not. */
public record When(Place place, Map<String, String> equal, List<Step> then, List<Step> otherwise) implements Step {

    public When {
        equal = Map.copyOf(equal);
        then = List.copyOf(then);
        otherwise = List.copyOf(otherwise);
    }

    @Override
    public <R> R take(StepTaker<R> taker) {
        return taker.when(this);
    }

    @Override
    public List<List<Step>> branches() {
        return List.of(then, otherwise);
    }
}
