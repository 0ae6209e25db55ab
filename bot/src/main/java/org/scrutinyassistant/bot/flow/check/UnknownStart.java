package org.scrutinyassistant.bot.flow.check;

import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.Start;
import org.scrutinyassistant.bot.flow.yaml.Refusal;

/** A flow that is handed over to exists. */
final class UnknownStart implements FlowCheck {

    @Override
    public Stream<Refusal> refusals(Flow flow, Draft draft) {
        return Kinds.of(Start.class, flow)
                .filter(start -> draft.flow(start.flow()).isEmpty())
                .map(start -> new Refusal(start.place(), "no flow is called \"%s\"".formatted(start.flow())));
    }
}
