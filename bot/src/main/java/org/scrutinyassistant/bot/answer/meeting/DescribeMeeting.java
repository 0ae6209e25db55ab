package org.scrutinyassistant.bot.answer.meeting;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.bot.answer.Action;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.Called;
import org.scrutinyassistant.bot.answer.Cited;
import org.scrutinyassistant.bot.answer.Result;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.committee.Meeting;
import org.scrutinyassistant.register.committee.ScheduledMeeting;
import org.springframework.stereotype.Component;

/** Says when and where one meeting is held. */
@Component
@Called(
        value = "describe-meeting",
        fills = {"committee", "day", "time", "venue"})
class DescribeMeeting implements Action<DescribeMeeting.Outcome> {

    private static final String NOT_STATED = "not stated";

    private final AskedMeeting meetings;

    DescribeMeeting(AskedMeeting meetings) {
        this.meetings = meetings;
    }

    enum Outcome {
        DESCRIBED,
        NO_DETAILS,
        NO_MEETING
    }

    @Override
    public Result<Outcome> call(Ask ask) {
        Optional<Meeting> meeting = meetings.namesDay(ask) ? meetings.dated(ask) : meetings.next(ask);
        return meeting.map(DescribeMeeting::described)
                .orElseGet(() -> Result.of(Outcome.NO_MEETING).build());
    }

    private static Result<Outcome> described(Meeting meeting) {
        ScheduledMeeting detail = meeting.detail();
        boolean known = detail != null && (detail.startTime() != null || detail.venue() != null);
        return Result.of(known ? Outcome.DESCRIBED : Outcome.NO_DETAILS)
                .value("committee", meeting.committee().name())
                .value("day", UkTime.day(meeting.date()))
                .value("time", stated(detail == null ? null : detail.startTime()))
                .value("venue", stated(detail == null ? null : detail.venue()))
                .source(Cited.from(meeting.statedBy()))
                .build();
    }

    private static String stated(@Nullable Object detail) {
        return Objects.toString(detail, NOT_STATED);
    }
}
