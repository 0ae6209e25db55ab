package org.scrutinyassistant.bot.answer.broadcast;

import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.scheduler.broadcast.Broadcasting;
import org.scrutinyassistant.scheduler.broadcast.Decision;
import org.scrutinyassistant.scheduler.broadcast.Decision.Done;
import org.scrutinyassistant.scheduler.broadcast.Decision.Refused;
import org.springframework.stereotype.Component;

/** Cancels the broadcast that is talked of. */
@Component
@Called(
        value = "cancel-broadcast",
        fills = {"done", "why"})
class CancelBroadcast implements Action<CancelBroadcast.Outcome> {

    private final Broadcasting broadcasting;
    private final Speaking speaking;

    CancelBroadcast(Broadcasting broadcasting, Speaking speaking) {
        this.broadcasting = broadcasting;
        this.speaking = speaking;
    }

    enum Outcome {
        CANCELLED,
        REFUSED
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        long id = Slots.broadcast(ask).orElseThrow();
        Decision decision = speaking.as(ask, actor -> broadcasting.cancel(id, actor));
        return decision instanceof Done done
                ? Result.of(Outcome.CANCELLED).value("done", done.words()).build()
                : Result.of(Outcome.REFUSED)
                        .value("why", ((Refused) decision).words())
                        .build();
    }
}
