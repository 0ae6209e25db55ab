package org.scrutinyassistant.register.committee;

import java.util.List;
import org.springframework.stereotype.Component;

/** Reads when a committee meets. */
@Component
public class MeetingDiary {

    private final CalendarDates calendars;
    private final ScheduledMeetings scheduled;

    MeetingDiary(CalendarDates calendars, ScheduledMeetings scheduled) {
        this.calendars = calendars;
        this.scheduled = scheduled;
    }

    /** Returns the committee's meetings, earliest first. */
    public List<Meeting> of(Committee committee) {
        return diary(committee).meetings();
    }

    Diary diary(Committee committee) {
        return new Diary(
                committee, calendars.findByDocumentCommittee(committee), scheduled.findByDocumentCommittee(committee));
    }
}
