package org.scrutinyassistant.bot.flow.check;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.Collect;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.Slot;
import org.scrutinyassistant.bot.flow.yaml.Refusal;

/** A slot is either collected or optional. */
final class UncollectedSlot implements FlowCheck {

    @Override
    public Stream<Refusal> refusals(Flow flow, Draft draft) {
        Set<String> collected = Kinds.of(Collect.class, flow).map(Collect::slot).collect(toSet());
        return flow.slots().values().stream()
                .filter(slot -> slot.optional() == collected.contains(slot.name()))
                .map(slot -> new Refusal(slot.place(), why(slot)));
    }

    private static String why(Slot slot) {
        return (slot.optional() ? "slot \"%s\" is optional, so no step may collect it" : "no step collects slot \"%s\"")
                .formatted(slot.name());
    }
}
