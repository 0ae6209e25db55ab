package org.scrutinyassistant.register.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutinyassistant.message.UkTime;

/** The last day to publish the papers of a meeting, with the clear days between, earliest first. */
public record Publication(LocalDate meeting, LocalDate lastDay, List<LocalDate> clearDays) {

    public Publication {
        clearDays = List.copyOf(clearDays);
    }

    public boolean inTime(LocalDate publishedOn) {
        return !publishedOn.isAfter(lastDay);
    }

    /** Returns how the day was found, in words. */
    public String working() {
        return "The papers for the meeting on " + UkTime.day(meeting) + " are published by " + UkTime.day(lastDay)
                + ". The clear days between are "
                + clearDays.stream().map(UkTime::day).collect(Collectors.joining(", ")) + ".";
    }
}
