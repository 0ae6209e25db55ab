package org.scrutinyassistant.scheduler.due.meeting;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.committee.Committee;
import org.scrutinyassistant.scheduler.due.Written;
import org.springframework.stereotype.Component;

/** Writes what the words of a notice about a meeting are filled with. */
@Component
class MeetingWords {

    private static final int WEEK = 7;

    static final String LEFT = "left";

    static final String AGENDA = "agenda";
    static final String TIME = "time";
    static final String PLACE = "place";

    private final Agenda agenda;

    MeetingWords(Agenda agenda) {
        this.agenda = agenda;
    }

    Map<String, String> of(Committee committee, Occasion occasion, KnownMeetings known, LocalDate today) {
        Slot slot = occasion.meeting().slot();
        Map<String, String> values = new HashMap<>();
        put(values, "committee", committee.name());
        put(values, "day", UkTime.day(slot.date()));
        put(values, TIME, slot.when());
        put(values, PLACE, slot.place());
        put(
                values,
                "other-times",
                known.otherTimes(slot.date()).stream().map(Written::time).collect(joining(" and ")));
        put(values, LEFT, left(today, slot.date()));
        put(values, "was", was(occasion));
        put(values, "first", first(occasion));
        put(values, AGENDA, occasion.cancels() ? null : agenda.of(committee, slot.date()));
        known.statedBy(slot.date()).ifPresent(fact -> put(values, "document", Written.source(fact)));
        return values;
    }

    /** Returns "today", "tomorrow", "on Monday" or "in 9 days". */
    static String left(LocalDate today, LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days <= 1) {
            return days == 1 ? "tomorrow" : "today";
        }
        return days < WEEK
                ? "on " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK)
                : "in " + days + " days";
    }

    private static @Nullable String was(Occasion occasion) {
        Entry was = occasion.was();
        if (was == null) {
            return null;
        }
        return was.date().equals(occasion.meeting().date()) ? was.slot().whenAndWhere() : UkTime.day(was.date());
    }

    /** Returns the day on which the meeting was first to be held, where the notice names only a later one. */
    private static @Nullable String first(Occasion occasion) {
        LocalDate origin = occasion.meeting().origin();
        return origin.equals(occasion.subject()) ? null : UkTime.day(origin);
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, value);
        }
    }
}
