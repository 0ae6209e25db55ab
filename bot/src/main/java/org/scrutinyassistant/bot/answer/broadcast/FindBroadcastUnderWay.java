package org.scrutinyassistant.bot.answer.broadcast;

import java.util.List;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.scheduler.broadcast.Broadcast;
import org.scrutinyassistant.scheduler.broadcast.Broadcasting;
import org.scrutinyassistant.scheduler.broadcast.ProgressReading;
import org.springframework.stereotype.Component;

/** Finds the broadcast that is meant among those that can still be stopped. */
@Component
@Called(
        value = "find-broadcast-under-way",
        fills = {"title", "number"})
class FindBroadcastUnderWay implements Action<FindBroadcastUnderWay.Outcome> {

    private final Broadcasting broadcasting;
    private final ProgressReading reading;

    FindBroadcastUnderWay(Broadcasting broadcasting, ProgressReading reading) {
        this.broadcasting = broadcasting;
        this.reading = reading;
    }

    enum Outcome {
        FOUND,
        NONE
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        List<Broadcast> some =
                broadcasting.list().stream().filter(this::underWay).toList();
        return NamedBroadcast.result(ask.text(), some, Outcome.FOUND, Outcome.NONE);
    }

    private boolean underWay(Broadcast broadcast) {
        return switch (reading.stateOf(broadcast)) {
            case DRAFT, SCHEDULED, MISSED, SENDING -> true;
            case SENT, CANCELLED -> false;
        };
    }
}
