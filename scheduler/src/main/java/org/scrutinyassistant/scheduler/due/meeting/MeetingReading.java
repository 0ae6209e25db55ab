package org.scrutinyassistant.scheduler.due.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutinyassistant.register.committee.CalendarDates;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.committee.ScheduledMeetings;
import org.scrutinyassistant.register.document.Document;
import org.scrutinyassistant.register.document.Documents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what there is about meetings, only of the committees for which there may be something to tell. */
@Component
class MeetingReading {

    private final Documents documents;
    private final CalendarDates calendars;
    private final ScheduledMeetings packs;

    MeetingReading(Documents documents, CalendarDates calendars, ScheduledMeetings packs) {
        this.documents = documents;
        this.calendars = calendars;
        this.packs = packs;
    }

    /** Returns the papers of the committees for which something came on a day or that meet on one of some days. */
    @Transactional(readOnly = true)
    public List<MeetingPapers> concerning(LocalDate day, Collection<LocalDate> meetingDays) {
        Stream<Committee> near = meetingDays.isEmpty()
                ? Stream.empty()
                : Stream.concat(calendars.committeesOn(meetingDays).stream(), packs.committeesOn(meetingDays).stream());
        return Stream.concat(documents.cameOn(day).stream().map(Document::committee), near)
                .collect(Collectors.toMap(Committee::name, Function.identity(), (one, same) -> one))
                .values()
                .stream()
                .map(this::of)
                .toList();
    }

    @Transactional(readOnly = true)
    public MeetingPapers of(Committee committee) {
        return new MeetingPapers(
                committee, calendars.findByDocumentCommittee(committee), packs.findByDocumentCommittee(committee));
    }
}
