package org.scrutinyassistant.bot.answer.meeting;

import java.util.Optional;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.register.committee.ScheduledMeeting;
import org.springframework.stereotype.Component;

/** Says how many members must be there. */
@Component
@Called(
        value = "find-quorum",
        fills = {"committee", "quorum"})
class FindQuorum implements Action<FindQuorum.Outcome> {

    private final PackMeetings packs;

    FindQuorum(PackMeetings packs) {
        this.packs = packs;
    }

    enum Outcome {
        FOUND,
        NOT_STATED
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        Optional<ScheduledMeeting> stated =
                packs.newest(ask).filter(meeting -> meeting.quorum() != null).findFirst();
        return stated.map(FindQuorum::found)
                .orElseGet(() -> Result.of(Outcome.NOT_STATED).build());
    }

    private static Result<Outcome> found(ScheduledMeeting meeting) {
        return Result.of(Outcome.FOUND)
                .value("committee", meeting.document().committee().name())
                .value("quorum", String.valueOf(meeting.quorum()))
                .source(Cited.from(meeting))
                .build();
    }
}
