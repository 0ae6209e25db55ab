package org.scrutinyassistant.bot.answer.broadcast;

import java.util.List;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.scheduler.broadcast.Broadcast;
import org.scrutinyassistant.scheduler.broadcast.BroadcastState;
import org.scrutinyassistant.scheduler.broadcast.Broadcasting;
import org.springframework.stereotype.Component;

/** Finds the broadcast that is meant among those that wait for approval. */
@Component
@Called(
        value = "find-broadcast-waiting",
        fills = {"title", "number"})
class FindBroadcastWaiting implements Action<FindBroadcastWaiting.Outcome> {

    private final Broadcasting broadcasting;

    FindBroadcastWaiting(Broadcasting broadcasting) {
        this.broadcasting = broadcasting;
    }

    enum Outcome {
        FOUND,
        NONE
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        List<Broadcast> some =
                broadcasting.list().stream().filter(FindBroadcastWaiting::waits).toList();
        return NamedBroadcast.result(ask.text(), some, Outcome.FOUND, Outcome.NONE);
    }

    private static boolean waits(Broadcast broadcast) {
        return broadcast.state() == BroadcastState.DRAFT || broadcast.state() == BroadcastState.MISSED;
    }
}
