package org.scrutinyassistant.bot.answer.meeting;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.committee.Meeting;
import org.scrutinyassistant.register.committee.ScheduledMeeting;

/** Writes meetings as people say them. */
final class Written {

    private Written() {}

    static String lines(List<Meeting> meetings) {
        return meetings.stream().map(Written::line).collect(joining("\n"));
    }

    static String line(Meeting meeting) {
        return "%s: %s%s".formatted(meeting.committee().name(), UkTime.day(meeting.date()), details(meeting));
    }

    private static String details(Meeting meeting) {
        ScheduledMeeting detail = meeting.detail();
        if (detail == null) {
            return "";
        }
        String at = detail.startTime() == null ? null : "at " + detail.startTime();
        String in = detail.venue() == null ? null : detail.venue();
        String both = Stream.of(at, in)
                .filter(said -> said != null)
                .map(String::valueOf)
                .collect(joining(", "));
        return both.isEmpty() ? "" : ", " + both;
    }
}
