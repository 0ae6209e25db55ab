package org.scrutinyassistant.bot.answer.meeting;

import java.util.List;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.register.committee.Meeting;
import org.springframework.stereotype.Component;

/** Finds the last meeting of each committee asked about. */
@Component
@Called(value = "find-previous-meeting", fills = "meetings")
class FindPreviousMeeting implements Action<FindPreviousMeeting.Outcome> {

    private final Meetings meetings;

    FindPreviousMeeting(Meetings meetings) {
        this.meetings = meetings;
    }

    enum Outcome {
        FOUND,
        NO_MEETINGS
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        List<Meeting> previous = meetings.previous(ask);
        if (previous.isEmpty()) {
            return Result.of(Outcome.NO_MEETINGS).build();
        }
        var found = Result.of(Outcome.FOUND).value("meetings", Written.lines(previous));
        previous.forEach(meeting -> found.source(Cited.from(meeting.statedBy())));
        return found.build();
    }
}
