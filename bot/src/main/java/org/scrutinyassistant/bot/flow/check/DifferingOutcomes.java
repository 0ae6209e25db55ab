package org.scrutinyassistant.bot.flow.check;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.answer.ActionSpec;
import org.scrutinyassistant.bot.flow.Call;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.yaml.Refusal;

/** A call goes on for each outcome of its action, and for no other. */
final class DifferingOutcomes implements FlowCheck {

    @Override
    public Stream<Refusal> refusals(Flow flow, Draft draft) {
        return Kinds.of(Call.class, flow)
                .flatMap(call -> Optional.ofNullable(draft.actions().get(call.action())).stream()
                        .flatMap(action -> differing(call, action)));
    }

    private static Stream<Refusal> differing(Call call, ActionSpec action) {
        Stream<Refusal> missing = less(action.outcomeNames(), call.outcomes().keySet())
                .map(name ->
                        new Refusal(call.place(), "outcome \"%s\" of %s is missing".formatted(name, action.name())));
        Stream<Refusal> extra = less(call.outcomes().keySet(), action.outcomeNames())
                .map(name -> new Refusal(call.place(), "%s has no outcome \"%s\"".formatted(action.name(), name)));
        return Stream.concat(missing, extra);
    }

    private static Stream<String> less(Set<String> names, Set<String> others) {
        Set<String> left = new LinkedHashSet<>(names);
        left.removeAll(others);
        return left.stream();
    }
}
