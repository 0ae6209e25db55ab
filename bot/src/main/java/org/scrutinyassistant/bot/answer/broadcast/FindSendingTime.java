package org.scrutinyassistant.bot.answer.broadcast;

import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.scheduler.broadcast.SendAt;
import org.springframework.stereotype.Component;

/** Reads when a broadcast is to go. */
@Component
@Called(value = "find-sending-time", fills = "why")
class FindSendingTime implements Action<FindSendingTime.Outcome> {

    enum Outcome {
        NOW,
        LATER,
        UNCLEAR
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        String said = Slots.said(ask, Slots.AGAIN)
                .or(() -> Slots.said(ask, Slots.WHEN))
                .orElse("");
        if (WrittenMoment.isNow(said)) {
            return Result.of(Outcome.NOW).build();
        }
        try {
            return WrittenMoment.in(said, ask.today())
                    .map(SendAt::inUkTime)
                    .map(moment -> Result.of(Outcome.LATER)
                            .found(Slots.MOMENT, Slots.found(moment.toString()))
                            .build())
                    .orElseGet(() -> unclear("I can't read a day and a time for sure in “" + said + "”."));
        } catch (IllegalArgumentException noSuchTime) {
            return unclear(String.valueOf(noSuchTime.getMessage()).replaceFirst("^sendAt", "That time") + ".");
        }
    }

    private static Result<Outcome> unclear(String why) {
        return Result.of(Outcome.UNCLEAR).value("why", why).build();
    }
}
