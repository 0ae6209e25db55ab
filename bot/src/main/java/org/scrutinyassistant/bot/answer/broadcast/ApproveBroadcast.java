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

/** Approves the draft that was shown. */
@Component
@Called(
        value = "approve-broadcast",
        fills = {"done", "why"})
class ApproveBroadcast implements Action<ApproveBroadcast.Outcome> {

    private final Broadcasting broadcasting;
    private final Speaking speaking;

    ApproveBroadcast(Broadcasting broadcasting, Speaking speaking) {
        this.broadcasting = broadcasting;
        this.speaking = speaking;
    }

    enum Outcome {
        APPROVED,
        REFUSED
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        long id = Slots.broadcast(ask).orElseThrow();
        Decision decision = speaking.as(ask, actor -> broadcasting.approve(id, actor, null));
        return decision instanceof Done done
                ? Result.of(Outcome.APPROVED).value("done", done.words()).build()
                : Result.of(Outcome.REFUSED)
                        .value("why", ((Refused) decision).words())
                        .build();
    }
}
