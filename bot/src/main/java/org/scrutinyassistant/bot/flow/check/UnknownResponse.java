package org.scrutinyassistant.bot.flow.check;

import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.Say;
import org.scrutinyassistant.bot.flow.yaml.Refusal;

/** What a step says is written. */
final class UnknownResponse implements FlowCheck {

    @Override
    public Stream<Refusal> refusals(Flow flow, Draft draft) {
        return Kinds.of(Say.class, flow)
                .filter(say -> !flow.responses().containsKey(say.response()))
                .map(say -> new Refusal(say.place(), "no response is called \"%s\"".formatted(say.response())));
    }
}
