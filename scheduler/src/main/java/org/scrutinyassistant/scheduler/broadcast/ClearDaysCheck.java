package org.scrutinyassistant.scheduler.broadcast;

import java.time.LocalDate;
import org.scrutinyassistant.message.UkTime;
import org.scrutinyassistant.register.meeting.Publication;

/** Whether a broadcast about a meeting goes out before the clear days begin (Local Government Act 1972 s.100A to 100B). */
public record ClearDaysCheck(Publication publication, LocalDate goesOn) {

    private static final String[] NUMBERS = {
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
    };

    public boolean late() {
        return !publication.inTime(goesOn);
    }

    /** Returns how it was found, in words. */
    public String working() {
        return publication.working() + " This goes out on " + UkTime.day(goesOn) + ", which is "
                + (late() ? "too late." : "in time.");
    }

    /** Returns why it may not go without a reason. */
    String refusal() {
        return "Agenda would be published on %s for a meeting on %s: %s clear %s on %s. Give a reason to send it late."
                .formatted(
                        UkTime.day(goesOn),
                        UkTime.day(publication.meeting()),
                        number(days()),
                        days() == 1 ? "day ends" : "days end",
                        UkTime.day(publication.lastDay()));
    }

    private int days() {
        return publication.clearDays().size();
    }

    private static String number(int days) {
        return days < NUMBERS.length ? NUMBERS[days] : Integer.toString(days);
    }
}
