package org.scrutinyassistant.bot.flow;

import java.util.List;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.yaml.Place;

/** One step of a flow. */
public sealed interface Step permits Collect, Call, Say, When, Start {

    Place place();

    /** Hands this step to the method of {@code taker} that knows its kind. */
    <R> R take(StepTaker<R> taker);

    /** Returns the ways on from here, where this step chooses between several. */
    default List<List<Step>> branches() {
        return List.of();
    }

    /** Returns {@code steps} with all the steps of their branches. */
    static Stream<Step> within(List<Step> steps) {
        return steps.stream()
                .flatMap(step ->
                        Stream.concat(Stream.of(step), step.branches().stream().flatMap(Step::within)));
    }
}
