package org.scrutinyassistant.bot.answer.broadcast;

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
        return NamedBroadcast.in(
                        ask.text(),
                        broadcasting.list().stream().filter(this::underWay).toList())
                .map(broadcast -> Result.of(Outcome.FOUND)
                        .value("title", broadcast.draft().title())
                        .value("number", Long.toString(broadcast.storedId()))
                        .found(Slots.BROADCAST, Slots.found(Long.toString(broadcast.storedId())))
                        .build())
                .orElseGet(() -> Result.of(Outcome.NONE).build());
    }

    private boolean underWay(Broadcast broadcast) {
        return switch (reading.stateOf(broadcast)) {
            case DRAFT, SCHEDULED, MISSED, SENDING -> true;
            case SENT, CANCELLED -> false;
        };
    }
}
