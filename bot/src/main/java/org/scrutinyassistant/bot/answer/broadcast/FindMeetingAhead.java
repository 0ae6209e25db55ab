package org.scrutinyassistant.bot.answer.broadcast;

import java.util.Optional;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.AskedCommittees;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.committee.Meeting;
import org.scrutinyassistant.register.committee.MeetingDiary;
import org.springframework.stereotype.Component;

/** Finds the next meeting of the committee that is told something. */
@Component
@Called(value = "find-meeting-ahead", fills = "day")
class FindMeetingAhead implements Action<FindMeetingAhead.Outcome> {

    private final AskedCommittees committees;
    private final MeetingDiary diary;

    FindMeetingAhead(AskedCommittees committees, MeetingDiary diary) {
        this.committees = committees;
        this.diary = diary;
    }

    enum Outcome {
        FOUND,
        NONE
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        return ahead(ask)
                .map(meeting -> Result.of(Outcome.FOUND)
                        .value("day", UkTime.day(meeting.date()))
                        .found(Slots.MEETING, Slots.found(meeting.date().toString()))
                        .build())
                .orElseGet(() -> Result.of(Outcome.NONE).build());
    }

    private Optional<Meeting> ahead(Ask ask) {
        Committee committee = committees.in(ask).get(0);
        return diary.of(committee).stream()
                .filter(meeting -> !meeting.date().isBefore(ask.today()))
                .findFirst();
    }
}
