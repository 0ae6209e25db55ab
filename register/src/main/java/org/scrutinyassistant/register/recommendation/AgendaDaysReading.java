package org.scrutinyassistant.register.recommendation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentHashMap;
import org.scrutinyassistant.register.committee.MeetingDays;
import org.scrutinyassistant.register.meeting.ClearDays;
import org.scrutinyassistant.register.meeting.Publication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads when committees publish the papers of their meetings: on the last day that leaves enough clear days. */
@Component
public class AgendaDaysReading {

    private static final NavigableSet<LocalDate> NONE = Collections.emptyNavigableSet();

    private final MeetingDays days;
    private final ClearDays clearDays;

    AgendaDaysReading(MeetingDays days, @Lazy ClearDays clearDays) {
        this.days = days;
        this.clearDays = clearDays;
    }

    /** Returns it as the diaries of all committees stand. */
    public AgendaDays read() {
        Map<String, NavigableSet<LocalDate>> meetings = days.all();
        Map<LocalDate, Publication> published = new ConcurrentHashMap<>();
        return (committee, day) -> meetings.getOrDefault(committee, NONE).tailSet(day, false).stream()
                .map(meeting -> published.computeIfAbsent(meeting, clearDays::before))
                .filter(publication -> publication.lastDay().isAfter(day))
                .findFirst()
                .orElse(null);
    }
}
