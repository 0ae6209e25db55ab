package org.scrutinyassistant.bot.flow.check;

import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.Flows;
import org.scrutinyassistant.bot.flow.yaml.Place;
import org.scrutinyassistant.bot.flow.yaml.Refusal;

/** The flows that every conversation needs are there. */
final class MissingFlow {

    private MissingFlow() {}

    static Stream<Refusal> refusals(Draft draft) {
        return Stream.of(Flows.FALLBACK, Flows.CLARIFY)
                .filter(name -> draft.flow(name).isEmpty())
                .map(name ->
                        new Refusal(new Place("conversation-flows", 1), "the flow \"%s\" is missing".formatted(name)));
    }
}
