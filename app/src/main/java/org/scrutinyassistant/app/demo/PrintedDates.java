package org.scrutinyassistant.app.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The dates of a pack as it prints them; a meeting is named by how many meetings away it is, a blank being the pack's own. */
record PrintedDates(OwnMeeting own) {

    private static final DateTimeFormatter DATE = of("d MMMM yyyy");
    private static final DateTimeFormatter SHORT = of("dd/MM/yy");
    private static final DateTimeFormatter WITH_DAY = of("EEEE, d MMMM yyyy");
    private static final DateTimeFormatter MONTH = of("MMMM yyyy");

    String date(String away) {
        return DATE.format(meeting(away));
    }

    String shortDate(String away) {
        return SHORT.format(meeting(away));
    }

    /** Returns the date so many days after a meeting, both given in one text such as "-2 60". */
    String after(String awayAndDays) {
        String[] parts = awayAndDays.split(" ", 2);
        return DATE.format(meeting(parts[0]).plusDays(Integer.parseInt(parts[1])));
    }

    String heading() {
        return WITH_DAY.format(own.date(0));
    }

    String published() {
        return WITH_DAY.format(own.published());
    }

    String month() {
        return MONTH.format(own.figuresTo());
    }

    String monthEnd() {
        return DATE.format(own.figuresTo().atEndOfMonth());
    }

    private LocalDate meeting(String away) {
        return own.date(away.isBlank() ? 0 : Integer.parseInt(away));
    }

    private static DateTimeFormatter of(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }
}
