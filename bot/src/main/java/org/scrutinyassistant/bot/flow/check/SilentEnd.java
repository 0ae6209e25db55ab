package org.scrutinyassistant.bot.flow.check;

import java.util.List;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.Say;
import org.scrutinyassistant.bot.flow.Start;
import org.scrutinyassistant.bot.flow.Step;
import org.scrutinyassistant.bot.flow.yaml.Refusal;

/** Whichever way a flow goes, it says something or hands over. */
final class SilentEnd implements FlowCheck {

    @Override
    public Stream<Refusal> refusals(Flow flow, Draft draft) {
        return speaks(flow.steps())
                ? Stream.empty()
                : Stream.of(
                        new Refusal(flow.place(), "some way through flow \"%s\" says nothing".formatted(flow.name())));
    }

    private static boolean speaks(List<Step> steps) {
        return steps.stream().anyMatch(SilentEnd::speaks);
    }

    private static boolean speaks(Step step) {
        return step instanceof Say
                || step instanceof Start
                || (!step.branches().isEmpty() && step.branches().stream().allMatch(SilentEnd::speaks));
    }
}
