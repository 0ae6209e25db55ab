package org.scrutinyassistant.packs.importing;

import java.time.LocalDate;
import java.util.List;
import org.scrutinyassistant.packs.pack.PackMeeting;
import org.scrutinyassistant.register.committee.ScheduledMeeting;
import org.scrutinyassistant.register.committee.ScheduledMeetings;
import org.springframework.stereotype.Component;

/** Stores the meetings of a pack. */
@Component
final class MeetingSection extends FactSection<ScheduledMeeting> {

    MeetingSection(ScheduledMeetings kept) {
        super("meetings", kept);
    }

    @Override
    List<ScheduledMeeting> facts(Importing pack) {
        PackMeeting meeting = pack.pack().meeting();
        LocalDate date = meeting.date();
        return date == null
                ? List.of()
                : List.of(new ScheduledMeeting(
                        pack.somewhere(),
                        date,
                        meeting.startTime(),
                        meeting.venue(),
                        meeting.chair(),
                        pack.pack().quorum()));
    }
}
