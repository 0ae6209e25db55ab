package org.scrutinyassistant.bot.answer.meeting;

import java.util.Optional;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.committee.ScheduledMeeting;
import org.springframework.stereotype.Component;

/** Says who chairs, where the newest pack names the chair. */
@Component
@Called(
        value = "find-chair",
        fills = {"committee", "chair", "day"})
class FindChair implements Action<FindChair.Outcome> {

    private final PackMeetings packs;

    FindChair(PackMeetings packs) {
        this.packs = packs;
    }

    enum Outcome {
        FOUND,
        NOT_STATED
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        Optional<ScheduledMeeting> newest = packs.newest(ask).findFirst();
        return newest.filter(meeting -> meeting.chair() != null)
                .map(FindChair::found)
                .orElseGet(() -> Result.of(Outcome.NOT_STATED).build());
    }

    private static Result<Outcome> found(ScheduledMeeting meeting) {
        return Result.of(Outcome.FOUND)
                .value("committee", meeting.document().committee().name())
                .value("chair", String.valueOf(meeting.chair()))
                .value("day", UkTime.day(meeting.date()))
                .source(Cited.from(meeting))
                .build();
    }
}
