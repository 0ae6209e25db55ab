package org.scrutinyassistant.scheduler.due.meeting;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scrutinyassistant.register.committee.CalendarDate;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.register.committee.Diary;
import org.scrutinyassistant.register.committee.ScheduledMeeting;
import org.scrutinyassistant.register.document.Document;
import org.scrutinyassistant.register.document.Fact;
import org.scrutinyassistant.scheduler.quiet.UkMoment;

/** All that a committee's documents state about its meetings, whether it still stands or not. */
record MeetingPapers(Committee committee, List<CalendarDate> calendars, List<ScheduledMeeting> packs) {

    MeetingPapers {
        calendars = List.copyOf(calendars);
        packs = List.copyOf(packs);
    }

    /** Returns the meetings as they were known at the end of a day. */
    KnownMeetings knownOn(LocalDate day) {
        Predicate<Fact> known = fact -> !fact.document().cameOn().isAfter(day);
        List<ScheduledMeeting> knownPacks = packs.stream().filter(known).toList();
        return new KnownMeetings(
                new Diary(committee, calendars.stream().filter(known).toList(), knownPacks), knownPacks);
    }

    /** Returns the days up to one on which something about meetings came, earliest first. */
    NavigableSet<LocalDate> cameUpTo(LocalDate day) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        Stream.concat(calendars.stream(), packs.stream())
                .map(fact -> fact.document().cameOn())
                .filter(came -> !came.isAfter(day))
                .forEach(days::add);
        return days;
    }

    /** Returns from when what came on a day can be told: the day's beginning or, if later, the last import. */
    Instant newestImport(LocalDate day) {
        Instant morning = UkMoment.first(day, LocalTime.MIN);
        return Stream.concat(calendars.stream(), packs.stream())
                .map(Fact::document)
                .filter(document -> document.cameOn().equals(day))
                .map(Document::importedAt)
                .filter(imported -> imported.isAfter(morning))
                .max(naturalOrder())
                .orElse(morning);
    }
}
