package org.scrutinyassistant.register.committee;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads on which days committees hold ordinary meetings: those that calendars print or, in a year without one, all. */
@Component
public class MeetingDays {

    private final Committees committees;
    private final MeetingDiary diary;

    MeetingDays(Committees committees, MeetingDiary diary) {
        this.committees = committees;
        this.diary = diary;
    }

    /** Returns the days of every committee by its name. */
    @Transactional(readOnly = true)
    public Map<String, NavigableSet<LocalDate>> all() {
        Map<String, NavigableSet<LocalDate>> days = new LinkedHashMap<>();
        committees.findAll().forEach(committee -> days.put(committee.name(), of(committee)));
        return days;
    }

    private NavigableSet<LocalDate> of(Committee committee) {
        Diary known = diary.diary(committee);
        return known.meetings().stream()
                .map(Meeting::date)
                .filter(known::ordinary)
                .collect(toCollection(TreeSet::new));
    }
}
