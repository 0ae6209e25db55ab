package org.scrutinyassistant.bot.answer.meeting;

import static java.util.Comparator.comparing;

import java.util.stream.Stream;
import org.scrutinyassistant.bot.answer.Ask;
import org.scrutinyassistant.bot.answer.AskedCommittees;
import org.scrutinyassistant.register.committee.ScheduledMeeting;
import org.scrutinyassistant.register.committee.ScheduledMeetings;
import org.springframework.stereotype.Component;

/** The meetings whose packs have been read, latest first. */
@Component
class PackMeetings {

    private final AskedCommittees committees;
    private final ScheduledMeetings meetings;

    PackMeetings(AskedCommittees committees, ScheduledMeetings meetings) {
        this.committees = committees;
        this.meetings = meetings;
    }

    Stream<ScheduledMeeting> newest(Ask ask) {
        return committees.in(ask).stream()
                .flatMap(committee -> meetings.findByDocumentCommittee(committee).stream())
                .sorted(comparing(ScheduledMeeting::date).reversed());
    }
}
