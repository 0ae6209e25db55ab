package org.scrutinyassistant.bot.flow.check;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.Slot;
import org.scrutinyassistant.bot.flow.Words;
import org.scrutinyassistant.bot.flow.yaml.Refusal;

/** Every placeholder is filled by a slot, by an action of its flow, or is {@code heard}: what was just said. */
final class UnfilledPlaceholder implements FlowCheck {

    @Override
    public Stream<Refusal> refusals(Flow flow, Draft draft) {
        Set<String> values = new HashSet<>(draft.valuesOf(flow));
        values.add("heard");
        Stream<Words> asked = flow.slots().values().stream()
                .flatMap((Slot slot) -> Stream.of(slot.ask(), slot.retry()))
                .filter(Objects::nonNull);
        return Stream.concat(flow.responses().values().stream(), asked).flatMap(words -> unfilled(words, values));
    }

    private static Stream<Refusal> unfilled(Words words, Set<String> values) {
        return words.placeholders().stream()
                .filter(name -> !values.contains(name))
                .map(name ->
                        new Refusal(words.place(), "no slot and no action of this flow fills {%s}".formatted(name)));
    }
}
