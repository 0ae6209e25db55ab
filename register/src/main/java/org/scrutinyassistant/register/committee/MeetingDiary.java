package org.scrutinyassistant.register.committee;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scrutinyassistant.register.document.Document;
import org.scrutinyassistant.register.document.Standing;
import org.springframework.stereotype.Component;

/** When a committee meets: its newest calendar of each municipal year, and every meeting a pack was published for. */
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
        Map<LocalDate, Meeting> days = new TreeMap<>();
        newestCalendars(calendars.findByDocumentCommittee(committee))
                .forEach(day -> days.put(day.date(), new Meeting(committee, day.date(), day, null)));
        Standing.of(scheduled.findByDocumentCommittee(committee))
                .forEach(own -> days.put(own.date(), new Meeting(committee, own.date(), own, own)));
        return List.copyOf(days.values());
    }

    private static Stream<CalendarDate> newestCalendars(Collection<CalendarDate> dates) {
        return dates.stream().collect(groupingBy(day -> MunicipalYear.of(day.date()))).values().stream()
                .flatMap(MeetingDiary::newest);
    }

    private static Stream<CalendarDate> newest(List<CalendarDate> ofOneYear) {
        Map<Document, List<CalendarDate>> printed =
                ofOneYear.stream().collect(groupingBy(CalendarDate::document, HashMap::new, toList()));
        return printed.entrySet().stream()
                .max(comparing((Map.Entry<Document, List<CalendarDate>> entry) ->
                        entry.getKey().asOf()))
                .stream()
                .flatMap(entry -> entry.getValue().stream());
    }
}
