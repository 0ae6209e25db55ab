package org.scrutinyassistant.bot.flow.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.Start;
import org.scrutinyassistant.bot.flow.yaml.Refusal;

/** Handing over from flow to flow comes to an end. */
final class CycleOfStarts implements FlowCheck {

    @Override
    public Stream<Refusal> refusals(Flow flow, Draft draft) {
        return Kinds.of(Start.class, flow)
                .filter(start -> reaches(start.flow(), flow.name(), draft, new HashSet<>()))
                .map(start -> new Refusal(
                        start.place(), "starting \"%s\" comes back to \"%s\"".formatted(start.flow(), flow.name())));
    }

    private static boolean reaches(String from, String to, Draft draft, Set<String> seen) {
        if (from.equals(to)) {
            return true;
        }
        return seen.add(from)
                && draft.flow(from).stream()
                        .flatMap(flow -> Kinds.of(Start.class, flow))
                        .anyMatch(start -> reaches(start.flow(), to, draft, seen));
    }
}
