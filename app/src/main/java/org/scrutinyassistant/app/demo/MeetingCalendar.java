package org.scrutinyassistant.app.demo;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** A meeting a month on the same weekday; meetings are counted from the next one, so that -1 is the last. */
record MeetingCalendar(LocalDate today, LocalDate next) {

    private static final int SOONEST_AFTER_DAYS = 9;
    private static final int SOONEST_BEFORE_CHRISTMAS_DAYS = 5;
    private static final int PUBLISHED_BEFORE_DAYS = 15;
    private static final int FIGURES_CLOSED_BEFORE_WEEKS = 3;
    private static final int WEEKS_COUNTED = 4;
    private static final int REACH = 24;

    static MeetingCalendar around(LocalDate today, DayOfWeek weekday) {
        LocalDate day = today.plusDays(SOONEST_AFTER_DAYS).with(nextOrSame(weekday));
        LocalDate before = YearEnd.clearedFrom(day);
        if (before.isBefore(today.plusDays(SOONEST_BEFORE_CHRISTMAS_DAYS))) {
            return new MeetingCalendar(today, after(day));
        }
        return new MeetingCalendar(today, before);
    }

    /** Returns the same meetings as they are known on another day. */
    MeetingCalendar seenOn(LocalDate day) {
        return new MeetingCalendar(day, next);
    }

    OwnMeeting own(int meeting) {
        return new OwnMeeting(this, meeting);
    }

    LocalDate date(int meeting) {
        return YearEnd.clearedFrom(planned(meeting));
    }

    LocalDate published(int meeting) {
        LocalDate day = date(meeting).minusDays(PUBLISHED_BEFORE_DAYS);
        day = day.isAfter(today) ? today : day;
        while (YearEnd.contains(day) || day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Returns the last month whose figures the pack holds. */
    YearMonth figuresTo(int meeting) {
        return YearMonth.from(planned(meeting).minusWeeks(FIGURES_CLOSED_BEFORE_WEEKS))
                .minusMonths(1);
    }

    /** Returns the year in whose May the municipal year of the meeting began. */
    int municipalYear(int meeting) {
        return municipalYear(date(meeting));
    }

    List<LocalDate> municipalYearOf(int meeting) {
        return IntStream.rangeClosed(-REACH, REACH)
                .mapToObj(this::date)
                .filter(day -> municipalYear(day) == municipalYear(meeting))
                .toList();
    }

    private LocalDate planned(int meeting) {
        LocalDate month = next.withDayOfMonth(1).plusMonths(meeting);
        int week = (next.getDayOfMonth() - 1) / 7 + 1;
        DayOfWeek weekday = next.getDayOfWeek();
        return month.with(week > WEEKS_COUNTED ? lastInMonth(weekday) : dayOfWeekInMonth(week, weekday));
    }

    private static LocalDate after(LocalDate day) {
        LocalDate later = day;
        while (YearEnd.contains(later)) {
            later = later.plusWeeks(1);
        }
        return later;
    }

    private static int municipalYear(LocalDate day) {
        return day.getMonthValue() >= Month.MAY.getValue() ? day.getYear() : day.getYear() - 1;
    }
}
