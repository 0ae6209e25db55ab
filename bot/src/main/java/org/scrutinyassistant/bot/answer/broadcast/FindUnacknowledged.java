package org.scrutinyassistant.bot.answer.broadcast;

import java.util.List;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.scheduler.broadcast.Broadcast;
import org.scrutinyassistant.scheduler.broadcast.Broadcasting;
import org.scrutinyassistant.scheduler.broadcast.Progress;
import org.scrutinyassistant.scheduler.broadcast.ProgressReading;
import org.scrutinyassistant.scheduler.notice.NoticeState;
import org.springframework.stereotype.Component;

/** Finds who has not acknowledged a broadcast that went out, the last one if none is named. */
@Component
@Called(
        value = "find-unacknowledged",
        fills = {"title", "names", "count", "acknowledged"})
class FindUnacknowledged implements Action<FindUnacknowledged.Outcome> {

    private final Broadcasting broadcasting;
    private final ProgressReading reading;

    FindUnacknowledged(Broadcasting broadcasting, ProgressReading reading) {
        this.broadcasting = broadcasting;
        this.reading = reading;
    }

    enum Outcome {
        SOME,
        NOBODY_LEFT,
        NONE_SENT
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        return NamedBroadcast.in(ask.text(), NamedBroadcast.gone(broadcasting.list()))
                .map(this::acknowledged)
                .orElseGet(() -> Result.of(Outcome.NONE_SENT).build());
    }

    private Result<Outcome> acknowledged(Broadcast broadcast) {
        Progress progress = reading.of(broadcast);
        List<String> names = progress.in(NoticeState.SENT);
        return Result.of(names.isEmpty() ? Outcome.NOBODY_LEFT : Outcome.SOME)
                .value("title", broadcast.draft().title())
                .value("names", String.join("\n", names))
                .value("count", Integer.toString(names.size()))
                .value(
                        "acknowledged",
                        Integer.toString(progress.in(NoticeState.ACKNOWLEDGED).size()))
                .build();
    }
}
