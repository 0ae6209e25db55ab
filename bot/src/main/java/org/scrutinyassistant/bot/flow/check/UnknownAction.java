package org.scrutinyassistant.bot.flow.check;

import java.util.stream.Stream;
import org.scrutinyassistant.bot.flow.Call;
import org.scrutinyassistant.bot.flow.Flow;
import org.scrutinyassistant.bot.flow.yaml.Refusal;

/** What a step calls exists. */
final class UnknownAction implements FlowCheck {

    @Override
    public Stream<Refusal> refusals(Flow flow, Draft draft) {
        return Kinds.of(Call.class, flow)
                .filter(call -> !draft.actions().containsKey(call.action()))
                .map(call -> new Refusal(call.place(), "no action is called \"%s\"".formatted(call.action())));
    }
}
