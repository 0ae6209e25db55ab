package org.scrutinyassistant.app.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The meeting a pack is for, in its calendar; other meetings are counted from it, so that -1 is the one before. */
record OwnMeeting(MeetingCalendar calendar, int number) {

    LocalDate date(int away) {
        return calendar.date(number + away);
    }

    LocalDate published() {
        return calendar.published(number);
    }

    YearMonth figuresTo() {
        return calendar.figuresTo(number);
    }

    int municipalYear() {
        return calendar.municipalYear(number);
    }

    List<LocalDate> municipalYearDates() {
        return calendar.municipalYearOf(number);
    }
}
