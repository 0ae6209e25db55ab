package org.scrutinyassistant.bot.flow.check;

import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.Collect;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.When;
import org.scrutinyassistant.bot.flow.yaml.Refusal;

/** What is collected, compared, or stands in an example is a slot of its flow. */
final class UnknownSlot implements FlowCheck {

    @Override
    public Stream<Refusal> refusals(Flow flow, Draft draft) {
        return Stream.of(collected(flow), compared(flow, draft.valuesOf(flow)), exemplified(flow))
                .flatMap(refusals -> refusals);
    }

    private static Stream<Refusal> collected(Flow flow) {
        return Kinds.of(Collect.class, flow)
                .filter(step -> !flow.slots().containsKey(step.slot()))
                .map(step -> new Refusal(step.place(), unknown(step.slot())));
    }

    private static Stream<Refusal> compared(Flow flow, Set<String> values) {
        return Kinds.of(When.class, flow)
                .flatMap(step -> step.equal().keySet().stream()
                        .filter(name -> !values.contains(name))
                        .map(name -> new Refusal(
                                step.place(), "\"%s\" is neither a slot nor filled by an action".formatted(name))));
    }

    private static Stream<Refusal> exemplified(Flow flow) {
        return flow.examples().stream()
                .flatMap(example -> example.placeholders().stream()
                        .filter(name -> !flow.slots().containsKey(name))
                        .map(name -> new Refusal(example.place(), unknown(name))));
    }

    private static String unknown(String slot) {
        return "no slot is called \"%s\"".formatted(slot);
    }
}
