package org.scrutinyassistant.bot.dialogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.Flows;
import org.scrutinyassistant.bot.understanding.FlowMatch;

/** One flow is surely enough meant; or several are, and the person is asked which. */
final class ClearlyMeant implements Way {

    private final Script script;
    private final DialogueSettings settings;
    private final Recalling recalling;

    ClearlyMeant(Script script, DialogueSettings settings, Recalling recalling) {
        this.script = script;
        this.settings = settings;
        this.recalling = recalling;
    }

    @Override
    public Optional<Departure> from(Hearing hearing) {
        List<Flow> meant = meant(hearing);
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        boolean asking = hearing.conversation().waiting() != null;
        return Optional.of(meant.size() == 1 || asking ? to(meant.get(0), hearing) : which(meant, hearing));
    }

    private List<Flow> meant(Hearing hearing) {
        double least = Math.max(settings.threshold(), hearing.bestConfidence() - settings.margin());
        List<Flow> close = hearing.understood().flows().stream()
                .filter(match -> match.confidence() >= least)
                .map(FlowMatch::flow)
                .flatMap(name -> script.flows().find(name).stream())
                .distinct()
                .toList();
        List<Flow> complete = close.stream()
                .filter(flow -> SlotFilling.complete(flow, recalling.slots(flow, hearing)))
                .toList();
        return complete.isEmpty() ? close : complete;
    }

    private Departure to(Flow flow, Hearing hearing) {
        Known known = Known.of(recalling.slots(flow, hearing));
        return Departure.to(flow, known, hearing.understood(), hearing.confidenceIn(flow.name()));
    }

    private Departure which(List<Flow> meant, Hearing hearing) {
        List<Choice> choices = meant.stream()
                .map(flow ->
                        new Choice(flow.label(), hearing.understood(), flow.name(), recalling.slots(flow, hearing)))
                .toList();
        Flow clarify = script.flows().named(Flows.CLARIFY);
        return Departure.to(clarify, Known.of(Map.of()), hearing.understood(), hearing.bestConfidence())
                .offering(choices);
    }
}
