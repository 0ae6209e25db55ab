package org.scrutinyassistant.bot.flow.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.Start;
import org.scrutinyassistant.bot.flow.Step;
import org.scrutinyassistant.bot.flow.yaml.Refusal;

/** Nothing stands after handing over to another flow. */
final class UnreachedStep implements FlowCheck {

    @Override
    public Stream<Refusal> refusals(Flow flow, Draft draft) {
        Stream<List<Step>> within = flow.everyStep().flatMap(step -> step.branches().stream());
        return Stream.concat(Stream.of(flow.steps()), within).flatMap(UnreachedStep::after);
    }

    private static Stream<Refusal> after(List<Step> steps) {
        return IntStream.range(1, steps.size())
                .filter(index -> steps.get(index - 1) instanceof Start)
                .mapToObj(index -> new Refusal(steps.get(index).place(), "nothing is done after start"));
    }
}
