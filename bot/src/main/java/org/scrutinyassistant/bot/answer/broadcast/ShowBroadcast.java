package org.scrutinyassistant.bot.answer.broadcast;

import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.scheduler.broadcast.Broadcast;
import org.scrutinyassistant.scheduler.broadcast.Broadcasting;
import org.scrutinyassistant.scheduler.broadcast.Preview;
import org.scrutinyassistant.scheduler.broadcast.Previewing;
import org.scrutinyassistant.scheduler.broadcast.SendAt;
import org.scrutinyassistant.scheduler.delivery.Worded;
import org.springframework.stereotype.Component;

/** Shows to whom a draft would go, when, and how it would read. */
@Component
@Called(
        value = "show-broadcast",
        fills = {"recipients", "moment", "working", "preview"})
class ShowBroadcast implements Action<ShowBroadcast.Outcome> {

    private final Broadcasting broadcasting;
    private final Previewing previewing;

    ShowBroadcast(Broadcasting broadcasting, Previewing previewing) {
        this.broadcasting = broadcasting;
        this.previewing = previewing;
    }

    enum Outcome {
        SHOWN
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        Broadcast broadcast =
                broadcasting.find(Slots.broadcast(ask).orElseThrow()).orElseThrow();
        Preview preview = previewing.of(broadcast);
        return Result.of(Outcome.SHOWN)
                .value("recipients", preview.recipients().summary())
                .value(
                        "moment",
                        preview.moment()
                                .map(moment -> "at " + SendAt.words(moment))
                                .orElse("as soon as you approve it"))
                .value(
                        "working",
                        preview.clearDays().map(check -> "\n" + check.working()).orElse(""))
                .value("preview", preview(preview, broadcast))
                .build();
    }

    private static String preview(Preview preview, Broadcast broadcast) {
        return preview.words().values().stream()
                .findFirst()
                .map(ShowBroadcast::words)
                .orElseGet(() ->
                        broadcast.draft().title() + "\n" + broadcast.draft().text());
    }

    private static String words(Worded worded) {
        return worded.title() + "\n" + worded.message().plain();
    }
}
