package org.scrutinyassistant.register.recommendation;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.committee.Committees;
import org.scrutinyassistant.register.committee.Meeting;
import org.scrutinyassistant.register.committee.MeetingDiary;
import org.scrutinyassistant.register.meeting.ClearDays;
import org.scrutinyassistant.register.meeting.Publication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads when committees publish the papers of their meetings: on the last day that leaves enough clear days. */
@Component
public class AgendaDaysReading {

    private static final NavigableSet<LocalDate> NONE = Collections.emptyNavigableSet();

    private final Committees committees;
    private final MeetingDiary diary;
    private final ClearDays clearDays;

    AgendaDaysReading(Committees committees, MeetingDiary diary, @Lazy ClearDays clearDays) {
        this.committees = committees;
        this.diary = diary;
        this.clearDays = clearDays;
    }

    /** Returns it as the diaries of all committees stand. */
    @Transactional(readOnly = true)
    public AgendaDays read() {
        Map<String, NavigableSet<LocalDate>> meetings = new HashMap<>();
        committees.findAll().forEach(committee -> meetings.put(committee.name(), days(committee)));
        Map<LocalDate, Publication> published = new ConcurrentHashMap<>();
        return (committee, day) -> meetings.getOrDefault(committee, NONE).tailSet(day, false).stream()
                .map(meeting -> published.computeIfAbsent(meeting, clearDays::before))
                .filter(publication -> publication.lastDay().isAfter(day))
                .findFirst()
                .orElse(null);
    }

    private NavigableSet<LocalDate> days(Committee committee) {
        return diary.of(committee).stream().map(Meeting::date).collect(toCollection(TreeSet::new));
    }
}
