package org.scrutinyassistant.register.committee;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scrutinyassistant.register.document.Document;
import org.scrutinyassistant.register.document.Standing;

/**
 * A committee's meetings by some of its papers: the newest calendar of each municipal year, and every pack's own meeting,
 * unless it was taken out of the calendar after its pack had come.
 */
public final class Diary {

    private final Map<MunicipalYear, List<CalendarDate>> calendars = new HashMap<>();
    private final TreeMap<LocalDate, Meeting> meetings = new TreeMap<>();
    private final Set<LocalDate> printed;

    public Diary(Committee committee, Collection<CalendarDate> printed, Collection<ScheduledMeeting> packs) {
        this.printed = printed.stream().map(CalendarDate::date).collect(toSet());
        printed.stream()
                .collect(groupingBy(day -> MunicipalYear.of(day.date())))
                .forEach((year, days) -> calendars.put(year, newest(days).toList()));
        calendars.values().stream()
                .flatMap(List::stream)
                .forEach(day -> meetings.put(day.date(), new Meeting(committee, day.date(), day, null)));
        Standing.of(packs).stream()
                .filter(own -> !takenOut(own, printed))
                .forEach(own -> meetings.put(own.date(), new Meeting(committee, own.date(), own, own)));
    }

    /** A calendar takes out what an earlier one printed and what it has not, although it has days before and after. */
    private boolean takenOut(ScheduledMeeting own, Collection<CalendarDate> printed) {
        LocalDate day = own.date();
        NavigableSet<LocalDate> newest = calendar(MunicipalYear.of(day));
        return !newest.contains(day)
                && newest.lower(day) != null
                && newest.higher(day) != null
                && calendars.getOrDefault(MunicipalYear.of(day), List.of()).stream()
                        .map(CalendarDate::document)
                        .allMatch(calendar -> Document.BY_AGE.compare(calendar, own.document()) > 0
                                && !calendar.cameOn().isAfter(day))
                && printed.stream().anyMatch(before -> before.date().equals(day));
    }

    /** Returns the meetings, earliest first. */
    public List<Meeting> meetings() {
        return List.copyOf(meetings.values());
    }

    /** Returns the days that the newest calendar of a year prints, earliest first. */
    public NavigableSet<LocalDate> calendar(MunicipalYear year) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        calendars.getOrDefault(year, List.of()).forEach(day -> days.add(day.date()));
        return days;
    }

    /** Returns whether some calendar of its year printed a day, if there is one; else every meeting may be an ordinary one. */
    boolean ordinary(LocalDate day) {
        return printed.contains(day) || calendar(MunicipalYear.of(day)).isEmpty();
    }

    private static Stream<CalendarDate> newest(List<CalendarDate> ofOneYear) {
        Map<Document, List<CalendarDate>> printed =
                ofOneYear.stream().collect(groupingBy(CalendarDate::document, HashMap::new, toList()));
        return printed.entrySet().stream().max(Map.Entry.comparingByKey(Document.BY_AGE)).stream()
                .flatMap(entry -> entry.getValue().stream());
    }
}
