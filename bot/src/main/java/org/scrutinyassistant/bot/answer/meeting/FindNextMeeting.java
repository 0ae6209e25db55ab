package org.scrutinyassistant.bot.answer.meeting;

import java.util.List;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.message.Button;
import org.scrutinyassistant.register.committee.Meeting;
import org.springframework.stereotype.Component;

/** Finds the next meeting of each committee asked about. */
@Component
@Called(
        value = "find-next-meeting",
        fills = {"meetings", "last"})
class FindNextMeeting implements Action<FindNextMeeting.Outcome> {

    private final Meetings meetings;

    FindNextMeeting(Meetings meetings) {
        this.meetings = meetings;
    }

    enum Outcome {
        FOUND,
        NONE_LISTED,
        NO_MEETINGS
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        List<Meeting> next = meetings.next(ask, ask.today());
        if (next.isEmpty()) {
            return noneListed(meetings.previous(ask));
        }
        var found = Result.of(Outcome.FOUND)
                .value("meetings", Written.lines(next))
                .next(new Button("What is on the agenda?"))
                .next(new Button("All dates this year", "What are the dates of all meetings this year?"));
        next.forEach(meeting -> found.source(Cited.from(meeting.statedBy())));
        return found.build();
    }

    private static Result<Outcome> noneListed(List<Meeting> previous) {
        if (previous.isEmpty()) {
            return Result.of(Outcome.NO_MEETINGS).build();
        }
        var none = Result.of(Outcome.NONE_LISTED).value("last", Written.lines(previous));
        previous.forEach(meeting -> none.source(Cited.from(meeting.statedBy())));
        return none.build();
    }
}
