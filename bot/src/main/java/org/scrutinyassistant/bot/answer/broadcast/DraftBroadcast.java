package org.scrutinyassistant.bot.answer.broadcast;

import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.AskedCommittees;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.scheduler.broadcast.Broadcasting;
import org.scrutinyassistant.scheduler.broadcast.Decision;
import org.scrutinyassistant.scheduler.broadcast.Decision.Done;
import org.scrutinyassistant.scheduler.broadcast.Decision.Refused;
import org.scrutinyassistant.scheduler.broadcast.Rule;
import org.springframework.stereotype.Component;

/** Drafts what was said. */
@Component
@Called(value = "draft-broadcast", fills = "why")
class DraftBroadcast implements Action<DraftBroadcast.Outcome> {

    private final AskedCommittees committees;
    private final Broadcasting broadcasting;
    private final Speaking speaking;

    DraftBroadcast(AskedCommittees committees, Broadcasting broadcasting, Speaking speaking) {
        this.committees = committees;
        this.broadcasting = broadcasting;
        this.speaking = speaking;
    }

    enum Outcome {
        DRAFTED,
        LATE,
        REFUSED
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        String committee = committees.in(ask).get(0).name();
        Decision decision = speaking.as(ask, actor -> broadcasting.draft(SaidDraft.of(ask, committee), actor));
        return decision instanceof Done done
                ? Result.of(Outcome.DRAFTED)
                        .found(
                                Slots.BROADCAST,
                                Slots.found(Long.toString(done.broadcast().storedId())))
                        .build()
                : refused((Refused) decision);
    }

    private static Result<Outcome> refused(Refused refused) {
        return Result.of(refused.rule() == Rule.CLEAR_DAYS ? Outcome.LATE : Outcome.REFUSED)
                .value("why", refused.words())
                .build();
    }
}
